package wenlan.catalogue;

import wenlan.text.Division;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The county, district or town that a title names by its whole name: 霍山县2031年统计公报. */
final class TitledCounty {
    private static final int SHORTEST = 3;

    private TitledCounty() {}

    private static final class Held {
        /** Names that more than one division bears tell none. */
        static final Set<String> NAMES =
                Division.all().stream()
                        .filter(division -> division.level().equals("district"))
                        .map(Division::name)
                        .filter(name -> name.length() >= SHORTEST)
                        .collect(Collectors.groupingBy(name -> name, Collectors.counting()))
                        .entrySet()
                        .stream()
                        .filter(named -> named.getValue() == 1)
                        .map(Map.Entry::getKey)
                        .collect(Collectors.toSet());

        static final int LONGEST = NAMES.stream().mapToInt(String::length).max().orElse(0);
    }

    /** The one that it names, nothing where it names none or several. */
    static Optional<String> in(String title) {
        Set<String> found = new TreeSet<>();
        for (int at = 0; at < title.length(); at++) {
            int most = Math.min(title.length(), at + Held.LONGEST);
            for (int end = most; end >= at + SHORTEST; end--) {
                if (Held.NAMES.contains(title.substring(at, end))) {
                    found.add(title.substring(at, end));
                    at = end - 1;
                    break;
                }
            }
        }
        return found.size() == 1 ? Optional.of(found.iterator().next()) : Optional.empty();
    }
}
