package wenlan.tables;

import wenlan.text.Country;
import wenlan.text.Division;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Parts of a figure of which only the place is named: 机器人装机27.6万台，其中日本4.6万台、德国2.5万台. What comes
 * from a place or goes there is none of its own.
 */
final class PartsByPlace {
    private static final Pattern OPENS =
            Pattern.compile("^\\s*其中[，,：:]?(?<place>\\p{IsHan}{2,8}?)[就占有为达]?$");

    private static final Pattern GOES_ON =
            Pattern.compile("^[、，,和及]?(?<place>\\p{IsHan}{2,8}?)[占有为达]?$");

    private static final Pattern FLOWS =
            Pattern.compile("出口|进口|贸易|外资|投资|入境|[游旅]客|留学|移民|来自|销往|运往|往来|访|援助|协议|引进");

    private static final Pattern WHOLE = Pattern.compile("^(?:[全本我][国省市县区球]|世界|中国|国内|各国)");

    private static final class Held {
        static final Set<String> PLACES =
                Stream.concat(
                                Country.all().stream().flatMap(one -> one.names().stream()),
                                Division.all().stream()
                                        .filter(one -> !one.level().equals("district"))
                                        .flatMap(one -> Stream.of(one.name(), one.shortName())))
                        .collect(Collectors.toUnmodifiableSet());
    }

    private String whole = "";
    private String base = "";
    private boolean within;

    /** The name of a part, empty where the words before its number name no place alone. */
    String name(String before, Measure unit) {
        Matcher named = (within ? GOES_ON : OPENS).matcher(before);
        boolean part =
                !whole.isEmpty()
                        && base.equals(unit.base())
                        && !FLOWS.matcher(whole).find()
                        && named.find()
                        && Held.PLACES.contains(named.group("place"));
        within = part;
        return part ? named.group("place") + WHOLE.matcher(whole).replaceFirst("") : "";
    }

    /** Keeps what the next figure may be a part of. */
    void remember(String name, Measure unit) {
        if (!within) {
            whole = unit.isRate() ? "" : name;
            base = unit.base();
        }
    }

    /** A number that is no part ends them. */
    void end() {
        within = false;
    }
}
