package wenlan.tables;

/** What a unit of measure measures. */
enum UnitKind {
    /** Shares and rates of change: %, ‰, percentage points. */
    PERCENT,
    /** Money and physical measures. */
    AMOUNT,
    /** Things that are counted: 家, 人, 起. */
    COUNT
}
