package org.wheelsdown.cli.story;

import java.util.List;

/** What a news story of January 2019 says of flights, each sentence as one command. */
final class Story {
  private Story() {}

  static List<Sentence> sentences() {
    return List.of(
        new Sentence(
            "A number of Russian government aircraft landed in or near Venezuela over the past"
                + " weeks (before 25 January 2019).",
            "landings --state RU --category government,military --near VE --within 1500km"
                + " --since 2018-12-01 --until 2019-01-25",
            Checks::severalLandings),
        new Sentence(
            "An Il-96 flew into Havana late on Wednesday (23 January 2019) after starting its"
                + " journey in Moscow and flying via Senegal and Paraguay.",
            "journeys --type IL96 --from Moscow --via SN --via PY --to Havana",
            Checks::lateOnWednesday),
        new Sentence(
            "It is owned by a division of the Russian presidential administration, according to a"
                + " procurement contract.",
            "landings --at CU --owner 'presidential administration'",
            Checks::byTheContract),
        new Sentence(
            "Between 10 and 14 December 2018 an An-124 and an Il-76 carried out flights between"
                + " Russia and Caracas.",
            "flights --between RU VE --type A124,IL76 --since 2018-12-10 --until 2018-12-14",
            Checks::bothTypesThereAndBack),
        new Sentence(
            "Another Il-76 was in Caracas from 12 to 21 December 2018.",
            "stays --at Caracas --type IL76 --since 2018-12-12 --until 2018-12-21",
            Checks::nineDays),
        new Sentence(
            "All three belong to the Russian air force.",
            "stays --at Caracas --operator 'Russian Air Force'",
            Checks::allThree),
        new Sentence(
            "(Somebody heard that contractors changed in Havana onto regular flights to Venezuela."
                + " Which could they have taken, had they come on the Il-96?)",
            "connections --at Havana --type IL96 --to VE --within-hours 48",
            Checks::candidates));
  }
}
