package cn.jianxing.starrating.application.campaign;

import java.util.List;

/** Stars as the office writes them. */
final class StarNames {

    private static final List<String> NAMES = List.of("未评星", "一星级", "二星级", "三星级", "四星级", "五星级");

    private StarNames() {}

    static String of(int star) {
        return NAMES.get(star);
    }

    /** Of a site that was rated: without a star it is 不定星级. */
    static String awarded(int star) {
        return star == 0 ? "不定星级" : NAMES.get(star);
    }
}
