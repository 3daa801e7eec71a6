package wenlan.document;

import java.util.regex.Pattern;

/**
 * What sort of body an organisation is, told by its name alone. A name that tells nothing is taken
 * for a company's: companies are what texts call by bare brands.
 */
public enum OrganisationKind {
    COMPANY("company"),
    /** Universities, schools, institutes, laboratories and centres of research. */
    RESEARCH("research"),
    /** Governments, ministries, offices, courts and bodies of parties and assemblies. */
    AGENCY("agency"),
    /** Associations, alliances, hospitals, funds, museums, media, international bodies. */
    OTHER("other");

    private static final Pattern COMPANY_NAME =
            Pattern.compile(".*(?:公司|集团|银行|证券|保险|事务所|资本|投资|控股)(?:[(（].*[)）])?");
    private static final Pattern RESEARCH_NAME =
            Pattern.compile(
                    ".*(?:大学|学院|研究院|研究所|实验室|科学院|工程院|研究总院|设计院|创新院|中学|小学|学校|党校|幼儿园|智库"
                            + "|研究中心|工程中心|技术中心|创新中心|研发中心|科学中心|分院|总院|研究会)(?:[(（].*[)）])?"
                            + "|.*(?:大学|学院|中科院|中国科学院).*(?:所|院|系|部|中心)");
    private static final Pattern AGENCY_NAME =
            Pattern.compile(
                    ".*(?:政府|委员会|管委会|工委|党委|人大|政协|法院|检察院|国务院|部|厅|局|署|办公厅|办公室|办事处|海关|中共中央|军委"
                            + "|[市省区县]委|发改委|经信委|科委|商务委|教委|卫健委|网信办|总局|人民代表大会|常委会)");
    private static final Pattern OTHER_NAME =
            Pattern.compile(
                    ".*(?:协会|学会|联盟|商会|联合会|促进会|基金会|医院|博物馆|图书馆|美术馆|科技馆|纪念馆|交易所|出版社|电视台|通讯社"
                        + "|日报|晚报|晨报|早报|时报|商报|理事会|总工会|残联|科协|工商联|合作社|联合体|中心|联合国|组织|世界银行)(?:[(（].*[)）])?");

    private final String label;

    OrganisationKind(String label) {
        this.label = label;
    }

    /** The name in the public interface. */
    public String label() {
        return label;
    }

    /** The kind of the organisation with a normal form. */
    public static OrganisationKind of(String canonical) {
        if (COMPANY_NAME.matcher(canonical).matches()) {
            return COMPANY;
        }
        if (RESEARCH_NAME.matcher(canonical).matches()) {
            return RESEARCH;
        }
        if (OTHER_NAME.matcher(canonical).matches()) {
            return OTHER;
        }
        return AGENCY_NAME.matcher(canonical).matches() ? AGENCY : COMPANY;
    }
}
