package wenlan.tables;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What clauses that go on in the same form leave out: 渔业产业产值3亿元，网具产业突破2亿元; 渔校6所，在校学生8万人. */
final class Parallel {
    private static final Pattern KIND = Pattern.compile("(?:产业|行业|居民|集群|企业|基地|园区|集团|公司|市|县|区|省)$");

    /** Who has pupils and teachers. */
    private static final Pattern SCHOOL = Pattern.compile("(?:[高初]中|学校|高校|院校|[大中小]学|幼儿园|学院)$");

    private static final Pattern OF_SCHOOLS =
            Pattern.compile("在校(?:学生|生|幼儿|人数)|专任教师|教职工|教师|招生|毕业生");

    /** Who has beds and doctors. */
    private static final Pattern HOSPITAL = Pattern.compile("(?:医院|卫生院|诊所|医疗机构)$");

    private static final Pattern OF_HOSPITALS = Pattern.compile("床位|卫生技术人员|执业医师|注册护士");

    /** 普通小学招生, 民办学校在校生: whose they are stands before. */
    private static final Pattern OWNED =
            Pattern.compile(
                    "(?<institution>\\p{IsHan}{2,12}?)(?:" + OF_SCHOOLS + "|" + OF_HOSPITALS + ")");

    private static final Pattern COMPANY = Pattern.compile("(?:机构|企业|公司|合作社)$");

    private static final Pattern OF_ANY = Pattern.compile("职工|员工|从业人员");

    /** What persons are called that an institution has or that are told in its number. */
    private static final Pattern PERSONS =
            Pattern.compile(
                    "(?:在校|在园|专任|在职|在岗|从业|卫生技术)?(?:学生|幼儿|教师|教职工|职工|员工|人员|医师|护士|毕业生|生|床位|病床)(?:总)?数?$");

    private static final int LONGEST = 14;

    private static final int SHORTEST_MEASURE = 2;

    private static final int LONGEST_MEASURE = 10;

    private Parallel() {}

    /** The name of a figure of which only its owner is named, by the one before; empty without. */
    static String name(String owner, String last) {
        Matcher kind = KIND.matcher(owner);
        if (owner.length() > LONGEST || !kind.find() || kind.start() == 0) {
            return "";
        }
        int at = last.lastIndexOf(kind.group());
        int end = at + kind.group().length();
        int length = last.length() - end;
        return at > 0 && length >= SHORTEST_MEASURE && length <= LONGEST_MEASURE
                ? owner + last.substring(end)
                : "";
    }

    /** What a number of persons of institutions counts, by what was counted last; else empty. */
    static String personsOf(String institution, String last) {
        Matcher persons = PERSONS.matcher(last);
        return persons.find() ? institution + persons.group() : "";
    }

    /** Whether what a number counts has people or things of its own. */
    static boolean isInstitution(String name) {
        return SCHOOL.matcher(name).find()
                || HOSPITAL.matcher(name).find()
                || COMPANY.matcher(name).find();
    }

    /** The institution that a name counts, or whose persons it counts: 普通小学招生; else empty. */
    static String institution(String name) {
        Matcher owned = OWNED.matcher(name);
        String own = owned.matches() ? owned.group("institution") : name;
        return isInstitution(own) ? own : "";
    }

    /** Whether a name counts the persons or things of an institution that it names. */
    static boolean isOwned(String name) {
        return OWNED.matcher(name).matches() && !institution(name).isEmpty();
    }

    /**
     * Whether a name is that of people or things that an institution of this kind has, which it
     * does not name.
     */
    static boolean belongs(String name, String institution) {
        return OF_SCHOOLS.matcher(name).matches() && SCHOOL.matcher(institution).find()
                || OF_HOSPITALS.matcher(name).matches() && HOSPITAL.matcher(institution).find()
                || OF_ANY.matcher(name).matches() && isInstitution(institution);
    }
}
