package wenlan.extract;

/**
 * Names of roads and lanes that begin with a place (南京西路, 中山南二路, 安庆胡同): the place is not what the
 * text is about. What follows the place must be a road's name by itself, and the word behind it
 * must not read on (路径, 路线, 街道).
 */
final class RoadNames {
    private static final String DIRECTIONS = "东南西北中环上下";
    private static final String NUMBERS = "一二三四五六七八九十";
    private static final String[] KINDS = {"高架路", "大道", "大街", "公路", "支路", "路", "街", "弄", "巷"};

    /** Quarters and lanes of old towns, directly behind the place: 福州三坊七巷 is in 福州. */
    private static final String[] LANES = {"胡同", "坊"};

    private static final String READS_ON = "径线演由况灯网标人费政障面道舞头途过透间市";

    private RoadNames() {}

    /** End of the road's name whose place ends at {@code placeEnd}, or -1 when it is no road. */
    static int end(String plain, int placeEnd) {
        for (String kind : LANES) {
            if (plain.startsWith(kind, placeEnd)) {
                return withoutOther(plain, placeEnd + kind.length());
            }
        }
        int at = skip(plain, placeEnd, DIRECTIONS, 2);
        at = skip(plain, at, NUMBERS, 2);
        for (String kind : KINDS) {
            if (plain.startsWith(kind, at)) {
                return withoutOther(plain, at + kind.length());
            }
        }
        return -1;
    }

    /** The end of the name, -1 where the character behind it makes another word of its last one. */
    private static int withoutOther(String plain, int end) {
        boolean readsOn = end < plain.length() && READS_ON.indexOf(plain.charAt(end)) >= 0;
        return readsOn ? -1 : end;
    }

    private static int skip(String plain, int start, String characters, int most) {
        int at = start;
        while (at < plain.length()
                && at - start < most
                && characters.indexOf(plain.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }
}
