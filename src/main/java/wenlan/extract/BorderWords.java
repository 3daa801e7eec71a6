package wenlan.extract;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Words by which {@link NameBorder} tells what belongs to a name and what only stands beside it.
 */
final class BorderWords {
    /** Verbs that are common inside names of organisations. */
    private static final Set<String> NAMING_VERBS =
            Set.of(
                    "创新", "发展", "联合", "管理", "服务", "研究", "设计", "制造", "投资", "监督", "检测", "控股", "促进",
                    "推广", "孵化", "运营", "交流", "合作", "传播", "治理", "评价", "保障", "开发", "建设", "教育", "救援",
                    "转化", "改革", "培训", "贸易", "出版", "检验", "检疫", "评估", "评测", "测评", "认证", "咨询", "计算",
                    "附属", "协同", "融合", "互联", "通信", "传媒", "置业", "实业", "创业", "保护", "控制", "制药", "监测",
                    "安全", "应用", "智造", "驾驶", "感知", "交易", "物流", "航空", "航天", "租赁", "担保", "营销", "策划");

    /** Adverbs and the like that are common inside names of laboratories. */
    private static final Set<String> NAMING_OTHERS = Set.of("自主", "无人", "共享", "通用", "公共", "全自动");

    /** Words that relate a name to what stands before it, and are part of none. */
    private static final Set<String> RELATIONS =
            Set.of(
                    "旗下", "部分", "相关", "有关", "其他", "名为", "包括", "其中", "一家", "以上", "所在", "所在地", "应当",
                    "或者", "原审", "股东", "主管部门", "有关部门", "某家", "以来", "期间", "目前", "此后", "随后", "此前",
                    "其后", "后来", "如今", "当时", "近年来", "近年", "原先", "年底", "年初", "年末", "所有", "全部", "各类",
                    "全体", "多数", "会同", "联同", "连同");

    /** What a company is called before its name. */
    private static final Set<String> ATTRIBUTES =
            Set.of(
                    "企业", "公司", "机构", "国内", "国外", "国际", "知名", "著名", "一流", "顶级", "顶尖", "领先", "龙头",
                    "骨干", "领军", "标杆", "独角兽", "初创", "上市", "上市公司", "子公司", "全资", "控股", "其他", "其它",
                    "相关", "有关", "首家", "本土", "本地", "当地", "下属", "所属", "民营", "国有", "外资", "高校", "头部");

    /** What is done with a company, as a noun before its name: 增资云图有限公司. */
    private static final Set<String> DEALS =
            Set.of(
                    "增资", "组建", "收购", "引进", "引入", "参股", "入股", "并购", "注资", "设立", "成立", "重组", "领衔",
                    "携手", "签约", "领投", "跟投", "增持", "减持", "持有", "控制", "转让", "回购", "受让");

    /** Verbs that begin what a task force is for. */
    private static final Set<String> TASKS =
            Set.of("推进", "推动", "加强", "促进", "深化", "应对", "防治", "防控", "落实", "实施", "支持", "优化");

    /**
     * Verbs whose result a second character says: 做强, 建强, 办好, as programmes of work put them before
     * the names of bodies.
     */
    private static final Pattern RESULTS = Pattern.compile("[做建办用管抓搞育培壮][强大优好实精活]");

    /** Nouns for where many bodies of one kind stand (地震易发地区学校). */
    private static final List<String> AREAS =
            List.of("地区", "区域", "地带", "山区", "牧区", "灾区", "城区", "郊区", "农村", "乡村", "社区", "乡镇");

    /** Words other than places with which names begin. */
    private static final Set<String> HEAD_WORDS =
            Set.of(
                    "中国", "国家", "中央", "中共", "中华", "全国", "国务院", "亚洲", "欧洲", "世界", "国际", "华东", "华南",
                    "华北", "华中", "西南", "西北", "东北", "长三角", "粤港澳", "美国", "英国", "德国", "法国", "日本", "韩国",
                    "以色列", "欧盟", "联合国", "省", "市", "区", "县");

    private BorderWords() {}

    /** Whether the verb is common inside names of organisations. */
    static boolean isNaming(String verb) {
        return NAMING_VERBS.contains(verb);
    }

    /** Whether a word of grammar is common inside names of laboratories. */
    static boolean isNamingOther(String word) {
        return NAMING_OTHERS.contains(word);
    }

    /** Whether the word relates a name to what stands before it, and is part of none. */
    static boolean isRelation(String word) {
        return RELATIONS.contains(word);
    }

    /** Whether a company is called so before its name. */
    static boolean isAttribute(String word) {
        return ATTRIBUTES.contains(word);
    }

    /** Whether that is done with a company. */
    static boolean isDeal(String word) {
        return DEALS.contains(word);
    }

    /** 增持公司股份: whether what is done with a company stands before the offset. */
    static boolean isDealBefore(String plain, int end) {
        return end >= 2 && end <= plain.length() && isDeal(plain.substring(end - 2, end));
    }

    /** Whether a verb with its result begins there. */
    static boolean isResult(String plain, int start) {
        return start >= 0
                && start + 2 <= plain.length()
                && RESULTS.matcher(plain).region(start, start + 2).matches();
    }

    /** Whether a noun for where many bodies stand ends there. */
    static boolean isAreaBefore(String plain, int end) {
        return end >= 2 && AREAS.contains(plain.substring(end - 2, end));
    }

    /** Whether the word begins what a task force is for. */
    static boolean isTask(String word) {
        return TASKS.contains(word);
    }

    /** Whether names begin with the word, which is no place. */
    static boolean isHead(String word) {
        return HEAD_WORDS.contains(word);
    }
}
