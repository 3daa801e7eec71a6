package wenlan.extract;

import org.jspecify.annotations.Nullable;

/**
 * A place of a gazetteer.
 *
 * @param code code of an administrative division, country code and name of a foreign city
 * @param name full name ({@code 徐汇区})
 * @param shortName name without its suffix ({@code 徐汇})
 * @param level what it is
 * @param above the place that it is part of, null at the top
 */
record Place(String code, String name, String shortName, Level level, @Nullable Place above) {
    /** What a place is, from large to small. */
    enum Level {
        PROVINCE,
        CITY,
        DISTRICT
    }

    /** The normal form: a district keeps its suffix, since many share a name with a city. */
    String canonical() {
        return level == Level.DISTRICT ? name : shortName;
    }

    /** Whether it is a county of Taiwan, which lies in no city. */
    boolean isCountyOfTaiwan() {
        return level == Level.DISTRICT && city() == null && code.startsWith("T");
    }

    /** The city that it is or lies in, null of a province. */
    @Nullable Place city() {
        return level == Level.CITY
                ? this
                : above != null && above.level == Level.CITY ? above : null;
    }

    /** The province that it is or lies in, null where there is none (municipality, abroad). */
    @Nullable Place province() {
        if (level == Level.PROVINCE) {
            return this;
        }
        return above == null ? null : above.province();
    }

    /** The province or municipality that it is or lies in, null abroad. */
    @Nullable Place topLevel() {
        if (above != null) {
            return above.topLevel();
        }
        return code.matches("[0-9]{6}") ? this : null;
    }
}
