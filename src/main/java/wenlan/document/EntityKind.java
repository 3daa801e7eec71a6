package wenlan.document;

/** What an entity is; a city has three kinds, by how surely the text is about it. */
public enum EntityKind {
    /** A city that is named. */
    CITY("city"),
    /** A city that follows from a district, zone, landmark or local agency. */
    CITY_IMPLIED("cityImplied"),
    /** A city that is only part of an organisation's name. */
    CITY_IN_ORG("cityInOrg"),
    PROVINCE("province"),
    /** A province or municipality that follows from a city or district in it. */
    PROVINCE_IMPLIED("provinceImplied"),
    DISTRICT("district"),
    ZONE("zone"),
    YEAR("year"),
    /** A plan period such as 十四五. */
    PERIOD("period"),
    ORG("org"),
    POLICY("policy"),
    PERSON("person"),
    TECHNOLOGY("technology");

    private final String label;

    EntityKind(String label) {
        this.label = label;
    }

    /** The name in the public interface. */
    public String label() {
        return label;
    }
}
