package wenlan.tables;

/** How a printed number stands to the value that it speaks of. */
public enum Bound {
    /** The value is larger: 超100亿元, 30余家, 5年以上, 首期20亿元. */
    OVER("over"),
    /** The value is smaller: 近50亿元, 不足10%, 20人以下. */
    UNDER("under"),
    /** The value lies near it: 约12万人, 200家左右. */
    ABOUT("about");

    private final String label;

    Bound(String label) {
        this.label = label;
    }

    /** The name in the public interface. */
    public String label() {
        return label;
    }
}
