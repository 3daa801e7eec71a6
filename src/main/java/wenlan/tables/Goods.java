package wenlan.tables;

import java.util.regex.Pattern;

/**
 * Goods whose output bulletins tell by their names alone: 水泥612万吨. The names are those of the
 * tables of main farm and industrial products in the yearbooks of the National Bureau of
 * Statistics.
 */
final class Goods {
    private static final Pattern NAME =
            Pattern.compile(
                    "(?:原煤|焦炭|原油|天然气|汽油|煤油|柴油|燃料油|液化石油气|发电量|原盐|成品糖|食用植物油|乳制品|白酒|啤酒|饮料|卷烟|纱|布|化学纤维"
                        + "|机制纸(?:及纸板)?|硫酸|烧碱|纯碱|乙烯|化肥|农用化肥|化学农药|化学农药原药|初级形态(?:的)?塑料|橡胶轮胎|水泥|平板玻璃|生铁|粗钢|钢材|十种有色金属"
                        + "|精炼铜|原铝|电解铝|氧化铝|铝材|铜材|金属切削机床|工业机器人|大中型拖拉机|汽车|轿车|运动型多用途乘用车|新能源汽车|民用钢质船舶|发电机组"
                        + "|动力电池|锂离子电池|太阳能电池|家用电冰箱|房间空气调节器|家用洗衣机|彩色电视机|移动通信手持机|手机|智能手机|微型计算机设备|微型计算机"
                        + "|集成电路|粮食|夏粮|早稻|秋粮|谷物|稻谷|小麦|玉米|豆类|大豆|薯类|马铃薯|棉花|油料|花生|油菜籽|糖料|甘蔗|甜菜|麻类|烟叶|烤烟|蚕茧|茶叶"
                        + "|水果|园林水果|苹果|柑橘|梨|葡萄|香蕉|蔬菜|食用菌|肉类|猪牛羊禽肉|猪肉|牛肉|羊肉|禽肉|禽蛋|牛奶|奶类|绵羊毛|水产品|海水产品|淡水产品|木材"
                        + "|橡胶|松脂)");

    private Goods() {}

    /** Whether a name is one of them and nothing else. */
    static boolean isOne(String name) {
        return NAME.matcher(name).matches();
    }
}
