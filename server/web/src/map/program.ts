/** A program of the graphics card with its inputs by name. It is made beside the page, from when it is asked for. */
export class Program {
  private isMade = false;
  private readonly places = new Map<string, WebGLUniformLocation | null>();

  private constructor(
    private readonly gl: WebGL2RenderingContext,
    private readonly program: WebGLProgram,
  ) {}

  static of(gl: WebGL2RenderingContext, vertex: string, fragment: string): Program {
    const program = gl.createProgram();
    for (const [type, source] of [[gl.VERTEX_SHADER, vertex], [gl.FRAGMENT_SHADER, fragment]] as const) {
      const shader = gl.createShader(type) as WebGLShader;
      gl.shaderSource(shader, source);
      gl.compileShader(shader);
      gl.attachShader(program, shader);
      gl.deleteShader(shader);
    }
    gl.linkProgram(program);
    return new Program(gl, program);
  }

  /** Waits, the first time, until it has been made. */
  use(): void {
    if (!this.isMade) {
      this.check();
    }
    this.gl.useProgram(this.program);
  }

  private check(): void {
    const { gl, program } = this;
    if (!gl.getProgramParameter(program, gl.LINK_STATUS) && !gl.isContextLost()) {
      throw new Error(`The graphics card takes no program for lines: ${gl.getProgramInfoLog(program)}`);
    }
    this.isMade = true;
  }

  forget(): void {
    this.gl.deleteProgram(this.program);
  }

  uniform(name: string): WebGLUniformLocation | null {
    if (!this.places.has(name)) {
      this.places.set(name, this.gl.getUniformLocation(this.program, name));
    }
    return this.places.get(name) ?? null;
  }

  attribute(name: string): number {
    return this.gl.getAttribLocation(this.program, name);
  }
}
