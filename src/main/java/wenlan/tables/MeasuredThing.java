package wenlan.tables;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Names what a number of a sentence measures, from the words before it and, where it counts things,
 * the noun behind it. A number whose thing cannot be told has no name.
 */
final class MeasuredThing {
    private static final int LONGEST = 30;

    /** Longer clauses say more than that something changed. */
    private static final int LONGEST_CLAUSE = 60;

    private static final String VERB =
            "(?:分别)?(?:已经|已|将|目标|"
                    + Outlook.VERBS
                    + "|争取|更是|首次|合计|共计|总计|累计)*"
                    + "(?:[由从]|"
                    + Reaching.VERBS
                    + "|(?:[控保稳维][制持定]|巩固|稳)在|[保维]持(?=\\s*$)|实现|完成|执行|编列|为|是|共有|拥有|约有|有|占|合计|共计|共|计|约|：|:)?\\s*$";

    private static final Pattern NAME =
            Pattern.compile(
                    "(?<name>(?:[\\p{IsHan}A-Za-z0-9+&“”\"（）()·、/]|(?<=[A-Za-z]\\d)[.](?=\\d)|(?<=\\d)[—–~～-]{1,2}(?=\\d{1,3}岁)){1,40}?)(?<verb>"
                            + VERB
                            + ")");

    private static final Pattern OF_BALANCE = Pattern.compile("(?:收入|支出|资产|负债)$");

    private static final String GRAND = "总计";

    /** 产量和销量分别为3万吨、2万吨: read where it is plain which number is whose, by {@link Respective}. */
    private static final Pattern RESPECTIVELY = Pattern.compile("分别[^，,]{0,4}$");

    private static final String WORDS = "[\\p{IsHan}A-Za-z0-9+“”&&[^的在是有了与和及从涉以让使把被]]";

    private static final String BORDER =
            "(?=[，,。；;、（()）：:！？!?\\s“”]|$|在|的|是|和|与|及|或|等|均|已|都|中|里|内|位于|分布|集聚|聚集|入选|入围|参与|参加"
                + "|获|上榜|入驻|落户|布局|拿到|完成|实现|开展|从事|达|有|为|被|将|通过|同比|比上年|提供|加入|设立|进入|正|以上|形成|建成|投产|开工"
                + "|发生|成立)";

    /** The thing counted where it stands behind its number: 40 家重点企业. */
    private static final Pattern COUNTED =
            Pattern.compile(
                    "\\s*(?:以上|左右)?的?\\s*(?<noun>"
                            + WORDS
                            + "{0,14}?"
                            + NameEnds.THING
                            + ")"
                            + BORDER);

    /** Money named behind its number: 12亿元投资金额. */
    private static final Pattern OF_MONEY =
            Pattern.compile(
                    "的?(?<noun>"
                            + WORDS
                            + "{0,14}?(?:规模|产值|增加值|金额|总额|销售额|收入|营收|利润|投资|融资|税收|基金))"
                            + BORDER);

    /** 5万人从业. */
    private static final Pattern BUSY =
            Pattern.compile("(?<busy>从业|就业|参与|参会|参展|参赛|受益|脱贫|持证|在册|在岗)(?=[，,。；;、）)\\s]|$)");

    /** A part of what was named before: 40家有7家在东港. */
    private static final Pattern PART =
            Pattern.compile("\\s*(?:在|位于|来自|属于|分布|以|入选|入围|落户|进入|选择|表示|认为)");

    /** What may stand right before a number that its noun follows. */
    private static final Pattern LEADS =
            Pattern.compile(
                    "(?:^|[，,、：:]|有|了|共|录得|计|达|到|在|于|其中|集聚|聚集|汇聚|入驻|吸引|落户|发生|获得|取得|新增|建成|设立|包括|涵盖"
                            + "|覆盖|服务|认定|授权|获批|发表|出版|登记|注册|备案|开展|举办|实施|完成|签约|落地|引育|引入|孵化|投放|开通"
                            + "|全[国市省区县球]|我[国市省]|现存|培育出|拥有|生产|销售|就|约|近)\\s*$");

    /** Counted things are named by nouns; these end no noun. */
    private static final Pattern NO_NOUN =
            Pattern.compile(
                    "(?:的|了|和|与|及|在|于|对|从|向|至|到|把|被|将|(?<![高初])中|内|外|上|下|前|后|第|其|该|这|那|每|各|是|年|月|日|底|末|初|并|且|或|等"
                        + "|培育|打造|建设|引进|形成|建成|新增|覆盖|集聚|选取|发布|推出|创建|成立|包括|包含|涉及|分布|超|近|第[一二三四五六七八九十\\d]+)$");

    private static final String WHOLE = "占(?!比|有|用|据|地(?!区|方)|领)[\\p{IsHan}A-Za-z]{2,14}?";

    /** A share of a whole that does not say whose: 占员工总数的, 占全省的比重, 占总用电量. */
    private static final Pattern SHARE_OF = Pattern.compile("^" + WHOLE + "(?:的|的?(?:比重|比例|份额))?$");

    /** The same that says whose: 渔具研发投入占渔业产值的. */
    private static final Pattern THING_OF_WHOLE = Pattern.compile("^[^占]{2,}" + WHOLE + "的?$");

    /** Nothing but the number is told: no noun of what it counts stands behind it. */
    private static final Pattern ALONE =
            Pattern.compile(
                    "^(?:以上|以下|左右)?(?=$|[，,。；;、（()）：:！？!?\\s”]|[和及与比]|以及|同比|[增涨下降升到至]|"
                            + Reaching.CHANGED_TO
                            + ")");

    /** 在30个县建设渔业中心 counts the counties. */
    private static final Pattern IN_PLACES = Pattern.compile("^[省市县区镇乡村].{4,}");

    /** What is said of a thing between its name and its number: 医师（含助理医师）9人. */
    private static final Pattern REMARK =
            Pattern.compile("(?<=\\p{IsHan})[(（][^()（）]{1,30}[)）](?=(?:达到?|为|是|共|有|约){0,2}$)");

    /** Who estimated it says nothing of what it is: 销货价值的临时估计. */
    private static final Pattern ESTIMATE =
            Pattern.compile("的?(?:临时|初步|修订|最新)?(?:估计|估算|核算)(?:数字|数|值)?$");

    /** 完成预算的93.1%, 完成年度计划的95%; the verb that opens the clause is taken off it. */
    private static final Pattern OF_BUDGET =
            Pattern.compile("(?:完成|为)?(?:年初|年度|全年|调整|代编)?(?:预算|计划|任务|目标)数?的?");

    /** A total of what nothing says. */
    private static final Pattern TOTAL = Pattern.compile("(?:总|合计)?(?:数量?|个数|人数)|总量|总计|合计");

    /** 一家普通渔港 stands for any of its kind. */
    private static final Pattern EXAMPLE = Pattern.compile("^一[家个座所名位项款种](?!半)");

    private static final Pattern CHANGE =
            Pattern.compile(
                    "(?:"
                            + ChangeWords.RISES
                            + "|"
                            + ChangeWords.FALLS
                            + "|净增|新增|[多少])了?(?:约|近|超过?)?$");

    /** A clause that says how a thing changed, by which the next one may tell what it came to. */
    private static final Pattern CHANGED =
            Pattern.compile(
                    "^(?<name>(?:[\\p{IsHan}A-Za-z\\d]|(?<=\\d)[.](?=\\d)){2,24}?)(?:(?:与|和|同|较|比|自)[^，,]{1,12}?|同比|环比|年均|实现|出现|呈|连续|继续|首次|略有?|大幅|小幅|稳步|持续|预计|将){0,3}"
                        + "(?:翻[了]?[一两二三四]?番|持平|正增长|"
                            + ChangeWords.FALLS
                            + "|"
                            + ChangeWords.RISES
                            + "|扭亏为盈|由盈转亏|创[^，,]{0,6}新[高低]|(?:稳|跃|位)?[居位列]{1,2}(?:全[国省市球]|世界|亚洲)?(?:第[\\d一二三四五六七八九十]{1,3}[位名]?|首位|前列|榜首))了?"
                            + "(?:[约近超]?(?:[一两二三四五六七八九]|\\d{1,3}(?:[.]\\d)?)倍(?:以上|多)?)?$");

    /** What opens a clause and is no part of a name. */
    private static final Pattern OPENING =
            Pattern.compile(
                    "^(?:[、\\s]|[一二三四五六七八九十]{1,3}、(?![二三四五六七八九十])|[一二三四五六七八九十]是(?:为)?|推动|其中|计划(?=完成|新[建增开]|建成|改造|引进|投资(?!额))|(?<![期])目标(?![规值价])|(?:明确)?提出了?|要求|(?:年初|财政|预算|拟)*+安排(?=\\p{IsHan}{2,}|“)|向[\\p{IsHan}A-Za-z]{2,16}?报告(?=\\p{IsHan}{2})|共(?=发生|完成|实现|签[约订]|引进|建成|新[增建]|查处|办理|接待|组织|投入)|发生(?=\\p{IsHan}{0,10}(?:成本|费用|支出|事故|案件|火灾|灾害))|年末|实有|已(?=完成|实现|建成|形成|拥有|到位)|目前|当前|现有|现已|截至|截止|至今|全年|当年|同期|此外|另外|据[^，]{0,12}(?:显示|统计|预测|了解|介绍|估算)|根据|"
                            + Outlook.VERBS
                            + "|(?:到|在|自)?(?:19|20)\\d\\d年(?:以来|度|底|末|初|上半年|下半年|第?[一二三四]季度|\\d{1,2}月)?(?:底|末)?"
                            + "|(?:[今本去]年)?(?:前|1[-—–~至])?\\d{1,2}(?:个月|月份?)(?:累计)?(?=\\p{IsHan}{2})|[今本]年(?=\\p{IsHan}{3})|(?:[上下]半年|前?[一二三四]季度)(?=\\p{IsHan}{2})|(?:19|20)\\d\\d(?=我国|中国|全)|(?:19|20)\\d\\d[-–—~至](?:19|20)\\d\\d年|[：:”\"]|“(?![^“”]*”)|但|而|且|并(?![网购轨线联发行])|又|更(?![新换正名生改])|同时|因(?![公私])为?其?|由于|使得|所以|其次是|另有"
                            + "|(?:我们|我[省市县区])?将(?=新[建增开]|建成|改造|完成|实施)|实现|完成|拥有|获得|取得|(?:收回|回收)(?=有效)|(?:设立|建成|形成|募集|投入|成立|发行|引进)了|约|的|该[省市县区州镇乡村]?|加(?=上级|上年|调入|地方|动用)|其(?!他|它|余|实|次|间))+");

    /** Adverbs between a name and its number. */
    private static final Pattern TAIL =
            Pattern.compile(
                    "(?:就|也|还|都|一般|普遍|大致|大体|每[人户名]|平均|(?<!平)均|才|又|仅|只|现|约|共|已|则|(?<=[入出值额资])预期)+$");

    private static final Pattern WITHIN =
            Pattern.compile(
                    "(?<=[\\p{IsHan}]{2})(?<!未|已|拟|计划)(?:目前|当前|现有|实现|完成|共有|拥有|已(?:拥有|集聚|聚集|汇聚|落户|建设|建成|引进|形成|有))(?=[\\p{IsHan}A-Z]{2}|\\d[A-Z])|(?<=[\\p{IsHan}]{2})约(?=占比$)"
                            // 公司2031年实现净利润
                            + "|(?<=\\p{IsHan}{2})(?<![较比从自由与于同在到至据])(?:19|20)\\d\\d年(?:度|末|底|\\d{1,2}月(?:份|底)?)?(?:全年)?共?(?:实现|完成)?(?=\\p{IsHan}{2})");

    /** 产值从2031年的8亿元增长到9亿元: the year stands between the name and its number. */
    private static final Pattern FIRST_OF_TWO =
            Pattern.compile(
                    "(?<=\\p{IsHan}{2})会?[由从](?:(?:19|20)\\d\\d年(?:\\d{1,2}月)?|[上去前]一?年|上个?[季月]度?|第?[一二三四]季度?)(?:同期|底|末)?的?$");

    private MeasuredThing() {}

    /**
     * The name of what is measured, empty where it cannot be told.
     *
     * @param before the clause before the number, from the number before it on
     * @param direct whether {@code before} begins right behind another number, with its noun
     * @param behind the sentence from behind the number
     * @param unit the unit of the number
     * @param subject what was measured last
     */
    static String name(String before, boolean direct, String behind, Measure unit, String subject) {
        if (RESPECTIVELY.matcher(before).find()) {
            return "";
        }
        return unit.kind() == UnitKind.COUNT
                ? counted(before, direct, behind, unit, subject)
                : measured(before, direct, behind, unit, subject);
    }

    /** Of a list its number says only how long it is: 东、西、南3个港. */
    private static String counted(
            String before, boolean direct, String behind, Measure unit, String subject) {
        String noun = group(COUNTED, behind, "noun").orElse("");
        Said said = said(before, direct);
        String name = said.name;
        if (EXAMPLE.matcher(name).find() || TOTAL.matcher(name).matches()) {
            return "";
        }
        boolean own = !direct || before.contains("、");
        boolean listed = count(name, "、") > 1 && !name.contains("等") && !said.isLabel();
        boolean named =
                own
                        && !listed
                        && name.length() > 1
                        && isName(name)
                        && !NO_NOUN.matcher(name).find();
        boolean persons = unit.base().matches("[人名张]");
        if (persons && Parallel.isInstitution(name)) {
            return named && noun.isEmpty() ? Parallel.personsOf(name, subject) : "";
        }
        boolean counts =
                NameEnds.isThing(name)
                        || ALONE.matcher(behind).find()
                                && (Parallel.isOwned(name)
                                        || NameEnds.isMeasured(name)
                                        || Goods.isOne(name)
                                        || NameEnds.isTold(name, before, unit));
        if (named && counts && !PART.matcher(behind).lookingAt() && noun.isEmpty()) {
            return name;
        }
        if (named && !said.isLabel() && !said.verb.isEmpty() && !noun.isEmpty()) {
            return count(name, "“") == count(name, "”") ? name + noun : "";
        }
        if (IN_PLACES.matcher(noun).find()
                || count(noun, "“") != count(noun, "”")
                || !LEADS.matcher(before).find()) {
            return "";
        }
        boolean people = unit.base().startsWith("人");
        return !noun.isEmpty()
                ? noun
                : people ? group(BUSY, behind, "busy").map(b -> b + "人数").orElse("") : "";
    }

    private static boolean isTold(String name, String before, String behind, Measure unit) {
        return ALONE.matcher(behind).find() && NameEnds.isTold(name, before, unit);
    }

    private static String measured(
            String before, boolean direct, String behind, Measure unit, String subject) {
        Said said = said(before, direct);
        String name = said.name;
        boolean share = unit.isRate();
        boolean fits =
                share
                        ? NameEnds.isRate(name)
                                || SHARE_OF.matcher(name).matches()
                                || THING_OF_WHOLE.matcher(name).matches()
                                || OF_BUDGET.matcher(name).matches()
                                || said.verb.contains("占")
                        : NameEnds.isMeasured(name, unit)
                                || Goods.isOne(name)
                                || isTold(name, before, behind, unit);
        boolean bare = share && BareRates.isOne(name);
        if (!fits || !bare && !isName(name) || EXAMPLE.matcher(name).find()) {
            return share ? "" : group(OF_MONEY, behind, "noun").orElse("");
        }
        if (share && OF_BUDGET.matcher(name).matches()) {
            String plan = name.replaceFirst("^(?:完成|为)", "").replaceFirst("的$", "");
            return subject.isEmpty() ? "" : subject + "完成" + plan + "的比重";
        }
        if (share && THING_OF_WHOLE.matcher(name).matches()) {
            return withShare(name.replaceFirst("的$", ""));
        }
        if (share && SHARE_OF.matcher(name).find()) {
            return subject.isEmpty() || !unit.base().equals(Measures.PERCENT)
                    ? ""
                    : subject + withShare(name.replaceFirst("的$", ""));
        }
        String whole = said.verb.contains("占") && !name.endsWith("占") ? withShare(name) : name;
        if (!share || !BareRates.isOne(whole)) {
            return whole;
        }
        return subject.isEmpty() ? "" : BareRates.of(subject, whole);
    }

    /** Whether a name says what is measured. */
    static boolean isMeasure(String name) {
        return isName(name)
                && (NameEnds.isMeasured(name) || NameEnds.isRate(name) || name.endsWith("数"));
    }

    /** How many characters of a clause stand before what it names. */
    static int opening(String clause) {
        Matcher opening = OPENING.matcher(clause);
        return opening.find() ? opening.end() : 0;
    }

    /** The name before a number, whatever it is one of. */
    static String bare(String before) {
        String name = said(before, false).name;
        return isName(name) ? name : "";
    }

    /** Whether what stands before a number only says by how much something changed. */
    static boolean isChange(String before) {
        return CHANGE.matcher(before).find();
    }

    /**
     * What a clause that tells no figure says to have changed, empty where it says nothing of it.
     */
    static String changed(String clause) {
        if (clause.length() > LONGEST_CLAUSE) {
            return "";
        }
        String bare = OPENING.matcher(clause.strip()).replaceFirst("");
        Matcher changed = CHANGED.matcher(bare);
        if (!changed.matches()) {
            return "";
        }
        String name = WITHIN.matcher(changed.group("name")).replaceAll("");
        return NameEnds.isMeasured(name) && isName(name) ? name : "";
    }

    private static String withShare(String name) {
        if (ChangeWords.end(name)) {
            return name;
        }
        return name.contains("占")
                ? name.matches(".*(?:比重|比例|份额)") ? name : name + "的比重"
                : WITHIN.matcher(name + "占比").replaceAll("");
    }

    private static boolean isName(String name) {
        return !name.isEmpty()
                && name.length() <= LONGEST
                && !name.matches(".*(?:19|20)\\d\\d年$|\\d{4}[/／]\\d{2,4}年度?")
                && !TellingWords.isIn(name);
    }

    private static Optional<String> group(Pattern pattern, String text, String group) {
        Matcher found = pattern.matcher(text);
        return found.lookingAt() ? Optional.of(found.group(group)) : Optional.empty();
    }

    /** What stands before a number: the name and the verb behind it. */
    private record Said(String name, String verb) {
        boolean isLabel() {
            return verb.equals(":") || verb.equals("：");
        }
    }

    private static Said said(String before, boolean direct) {
        String bare = REMARK.matcher(before.stripTrailing()).replaceFirst("");
        String stripped = FIRST_OF_TWO.matcher(bare).replaceFirst("");
        Matcher found = NAME.matcher(stripped);
        int from = Math.max(0, stripped.length() - 60);
        if (!found.find(from) || found.end() != stripped.length()) {
            return new Said("", "");
        }
        String name = found.group("name");
        if (direct && name.contains("、")) {
            name = name.substring(name.indexOf('、'));
        }
        name = OPENING.matcher(name).replaceFirst("").strip();
        name = OPENING.matcher(balanced(name)).replaceFirst("").strip();
        name = WITHIN.matcher(TAIL.matcher(name).replaceFirst("")).replaceAll("");
        name = ESTIMATE.matcher(name).replaceFirst("");
        String verb = found.group("verb").strip();
        // A budget sets 收入总计 apart from its 收入.
        return OF_BALANCE.matcher(name).find() && verb.startsWith(GRAND)
                ? new Said(name + GRAND, verb.substring(GRAND.length()))
                : new Said(name, verb);
    }

    /** What stands behind a bracket or quote that was opened or closed elsewhere. */
    private static String balanced(String name) {
        String behind = name;
        if (count(name, "(（") != count(name, ")）")) {
            behind = behind.replaceFirst("^.*[()（）]", "");
        }
        boolean quoted = count(behind, "“") == count(behind, "”") && count(behind, "\"") % 2 == 0;
        behind = quoted ? behind : behind.replaceFirst("^.*[“”\"]", "");
        return behind.matches("[)）”].*") ? behind.replaceFirst("^.*[()（）“”\"]", "") : behind;
    }

    private static long count(String text, String marks) {
        return text.chars().filter(c -> marks.indexOf(c) >= 0).count();
    }
}
