package wenlan.catalogue;

import org.jspecify.annotations.Nullable;

import wenlan.search.TableRef;
import wenlan.tables.Bound;
import wenlan.tables.MeasureNames;
import wenlan.text.Folding;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds figures that say something else of the same thing. Two are of the same thing if what they
 * measure, of what, in which year or part of it and in which kind of unit is the same; what cannot
 * be told, a bound, a range or a year that only the sentence before says contradicts none, nor a
 * forecast what came, nor a rounded number the exact one. What the body of one report says of
 * itself is not of the same thing as what that of another does.
 */
public final class Conflicts {
    private static final Pattern WHOLE = Pattern.compile("^(?:[全本我该](?:国|市|省|区|县)|中国|国内|全球|世界)");

    /** Of a table of several places each row is of one: 2031年主要城市渔业产值. */
    private static final Pattern PLACES =
            Pattern.compile(
                    "^(?:全国|全省|我国|我省|全球|世界)?(?:主要|重点|部分|各|\\d+个?|十大)+(?:城市|地区|省市|省份|省|市|区县|县区|县|区|国家|国|地)(?:的)?");

    /** Names that mean something else in each text, unless a place stands before them. */
    private static final Pattern GENERAL =
            Pattern.compile(
                    "(?:总|年|其中|新增|累计|合计|核心|重点|相关|主要|代表|规模以上|规上|首期|计划|拟)*"
                            + "(?:企业|公司|机构|平台|项目|投资|融资|产业|行业|市场|工程|事件|人员|场景|园区|基地|产品|面积|收入|营收"
                            + "|利润|资产|规模|金额|产值|增加值|从业|论文|专利|学者|高校|用户|政策)*"
                            + "(?:数|数量|金额|总额|额|规模|起数|总量|面积|人数|占比|比重|增速|增长率)*");

    private static final Pattern NUMBER = Pattern.compile("\\d[\\d,，]*(?:[.．](\\d+))?");

    private Conflicts() {}

    /** Those beside which another one stands that says something else. */
    public static Set<StatedFigure> among(List<StatedFigure> figures) {
        Map<List<Object>, List<StatedFigure>> same = new HashMap<>();
        for (StatedFigure figure : figures) {
            if (figure.year() != null && !figure.yearInherited() && isDefinite(figure)) {
                for (String name : names(figure)) {
                    same.computeIfAbsent(key(figure, name), k -> new ArrayList<>()).add(figure);
                }
            }
        }
        Set<StatedFigure> found = Collections.newSetFromMap(new IdentityHashMap<>());
        same.values().forEach(group -> addDiffering(group, found));
        return found;
    }

    private static boolean isDefinite(StatedFigure figure) {
        Bound bound = figure.quantity().bound();
        return (bound == null || bound == Bound.ABOUT) && !figure.quantity().isRange();
    }

    private static List<Object> key(StatedFigure figure, String name) {
        Integer year = figure.year();
        return List.of(
                name,
                of(figure),
                OwnBody.of(figure, figure.core()),
                year == null ? 0 : year,
                figure.time(),
                figure.forecast(),
                figure.quantity().type(),
                figure.quantity().base());
    }

    private static String of(StatedFigure figure) {
        return Folding.query(figure.of()).replaceFirst("(?<=..)市$", "");
    }

    /**
     * What is measured, without place: of a sentence its words, unless they are too general to
     * tell; of a table the name of the column with all that the caption says of it. Tables of one
     * caption are compared by their columns too.
     */
    private static List<String> names(StatedFigure figure) {
        String core = figure.core();
        String bare = withoutPlace(core, figure);
        if (!figure.isTabled()) {
            boolean told = !bare.equals(core) || !GENERAL.matcher(bare).matches();
            return told ? List.of(bare) : List.of();
        }
        TableRef table = figure.place().table();
        String caption = table == null ? null : table.caption();
        if (caption == null && core.isBlank()) {
            // A column called 2031 and no more measures nobody knows what.
            return List.of();
        }
        List<String> names = new ArrayList<>();
        names.add((caption == null ? "" : MeasureNames.topic(caption)) + "\t" + core);
        String whole = whole(core, bare, caption, figure);
        if (!whole.isEmpty()) {
            names.add(whole);
        }
        return names;
    }

    /** The name by which a sentence would call it; empty where the caption says more than that. */
    private static String whole(
            String core, String bare, @Nullable String caption, StatedFigure figure) {
        if (caption == null) {
            return "";
        }
        String measured = figure.captioned();
        if (!measured.isEmpty()) {
            return withoutPlace(withoutPlaces(Folding.query(measured)), figure);
        }
        String topic = withoutPlace(withoutPlaces(MeasureNames.topic(caption)), figure);
        topic = topic.replaceFirst("(?:基本|主要|发展)?(?:情况|数据|指标|统计|概况|一览)?表?$", "");
        return core.contains(topic) && !topic.isEmpty() ? bare : "";
    }

    private static String withoutPlaces(String captioned) {
        return PLACES.matcher(captioned).replaceFirst("");
    }

    /** What it measures without its place, by which figures of the same thing stand together. */
    public static String measured(StatedFigure figure) {
        List<String> names = names(figure);
        String last = names.isEmpty() ? "" : names.getLast();
        return last.isEmpty() || last.contains("\t") ? withoutPlace(figure.core(), figure) : last;
    }

    private static String withoutPlace(String name, StatedFigure figure) {
        List<String> places = new ArrayList<>(figure.cities());
        String locality = figure.locality();
        if (locality != null) {
            places.add(locality);
        }
        String bare = name;
        for (String place : places) {
            String folded = Folding.query(place);
            bare = bare.startsWith(folded) ? bare.substring(folded.length()) : bare;
            bare = name.equals(bare) ? bare : bare.replaceFirst("^(?:市|全市|的)", "");
        }
        return WHOLE.matcher(bare).replaceFirst("");
    }

    /** Beside the smallest and the largest of a group all that differ from one of them do. */
    private static void addDiffering(List<StatedFigure> group, Set<StatedFigure> found) {
        if (group.size() < 2) {
            return;
        }
        StatedFigure least = group.getFirst();
        StatedFigure most = group.getFirst();
        for (StatedFigure figure : group) {
            least = value(figure) < value(least) ? figure : least;
            most = value(figure) > value(most) ? figure : most;
        }
        for (StatedFigure figure : group) {
            if (differ(figure, least) || differ(figure, most)) {
                found.add(figure);
            }
        }
    }

    private static double value(StatedFigure figure) {
        return figure.quantity().plainValue();
    }

    private static boolean differ(StatedFigure one, StatedFigure other) {
        double step = Math.max(step(one), step(other));
        double size = Math.max(Math.abs(value(one)), Math.abs(value(other)));
        return Math.abs(value(one) - value(other)) > step / 2 + size * 1e-9;
    }

    /**
     * What one more in the last printed digit would be; of an 约 number in the last that is none.
     */
    private static double step(StatedFigure figure) {
        double value = figure.quantity().value();
        double scale = value == 0 ? 1 : value(figure) / value;
        Matcher number = NUMBER.matcher(Folding.query(figure.text()));
        if (!number.find()) {
            return 0;
        }
        String decimals = number.group(1);
        String digits = number.group().replaceAll("[,，]", "");
        int zeros =
                decimals == null && figure.quantity().bound() == Bound.ABOUT
                        ? digits.length() - digits.replaceFirst("0+$", "").length()
                        : 0;
        return scale * Math.pow(10, decimals == null ? zeros : -decimals.length());
    }
}
