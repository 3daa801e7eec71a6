package wenlan.parse;

/**
 * How a heading or list item is numbered. The order is the one in which Chinese documents nest
 * these styles where nothing else tells (GB/T 9704 for 一、（一） 1. （1）); context comes first.
 */
enum NumberStyle {
    /** 附件1, 附录A. */
    APPENDIX,
    /** 第一部分, 第一编, 第一篇. */
    PART,
    /** 第一分编. */
    SUBPART,
    /** 第一章. */
    CHAPTER,
    /** 第一节. */
    SECTION,
    /** 壹、, the numerals of deeds. */
    FORMAL,
    /** I. or Ⅱ、. */
    ROMAN,
    /** 1.1, 1.2.3; A.1 in an appendix. */
    DECIMAL,
    /** 一、. */
    HAN_COMMA,
    /** （一）. */
    HAN_PARENTHESIS,
    /** 1、 or 1. */
    ARABIC,
    /** （1） or 1）. */
    ARABIC_PARENTHESIS,
    /** ① or a digit that has lost its circle. */
    CIRCLED,
    /** A. */
    LETTER,
    /** 其一, 第一，, 案例一. */
    ORDINAL_WORD,
    /** 第一条. */
    ARTICLE;

    /** Whether the style is used for chapters, never for items of a list. */
    boolean isChapter() {
        return this == APPENDIX
                || this == PART
                || this == SUBPART
                || this == CHAPTER
                || this == SECTION;
    }

    /** Whether the style numbers headings, seldom the rows of a table. */
    boolean isHeading() {
        return isChapter() || this == HAN_COMMA || this == HAN_PARENTHESIS;
    }

    /** Whether the number is printed in Arabic digits without levels. */
    boolean isDigit() {
        return this == ARABIC || this == ARABIC_PARENTHESIS || this == CIRCLED;
    }
}
