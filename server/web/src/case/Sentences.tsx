/** A word before some sentences, and these; nothing where there are none. */
export function Sentences({ title, sentences }: { title: string; sentences: string[] }) {
  if (sentences.length === 0) {
    return null;
  }
  return (
    <>
      <h4>{title}</h4>
      <ul>
        {sentences.map((sentence, i) => (
          <li key={i}>{sentence}</li>
        ))}
      </ul>
    </>
  );
}
