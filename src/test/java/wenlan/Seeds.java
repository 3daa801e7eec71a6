package wenlan;

import java.util.Random;
import java.util.stream.LongStream;

/**
 * Seeds of property tests. {@code -Dseed=N} runs a test with that seed alone; tests name the seed
 * when they fail.
 */
public final class Seeds {
    private static final String[] ALPHABETS = {
        "人工智能产业发展上海北京深圳规划行动计划数据中心芯片机器人",
        "體灣國學術產業發展電腦網絡",
        "abcXYZ 0123456789",
        "，。、；：？！“”「」《》（）〔〕—…·%+-@#*",
        " \u3000\t\u00a0",
        "ＡＢＣａｂｃ０１２３％＋",
        "①②㎡ﬁⅣé\u0301\u200b",
        "𠀀𠮷😀𝐀",
    };

    private Seeds() {}

    /** A few dozen seeds, or the one that was asked for. */
    public static LongStream some() {
        Long asked = Long.getLong("seed");
        return asked == null ? LongStream.range(0, 40) : LongStream.of(asked);
    }

    /** Random text of the kinds of characters that reports and queries hold. */
    public static String text(Random random, int characters) {
        StringBuilder text = new StringBuilder();
        String alphabet = ALPHABETS[0];
        for (int i = 0; i < characters; i++) {
            if (random.nextInt(4) == 0) {
                alphabet = ALPHABETS[random.nextInt(ALPHABETS.length)];
            }
            int[] codePoints = alphabet.codePoints().toArray();
            text.appendCodePoint(codePoints[random.nextInt(codePoints.length)]);
        }
        return text.toString();
    }
}
