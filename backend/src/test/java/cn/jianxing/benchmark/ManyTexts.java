package cn.jianxing.benchmark;

import cn.jianxing.cases.domain.SearchIndex;
import cn.jianxing.cases.domain.SearchText;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** Cases by the hundred thousand, each with one submitted text of made-up office prose, always the same. */
class ManyTexts {

    /** Stands in one text only. */
    static final String ONCE = "驾驶无人机给山上的𠮷大爷送药";
    /** Stands in every hundredth text. */
    static final String SELDOM = "残疾人居家照护";
    /** Stands in every text, as the words of the field do. */
    static final String ALWAYS = "新时代文明实践";

    private static final int AT_ONCE = 500;
    private static final Instant FIRST = Instant.parse("2026-01-05T00:00:00Z");
    private static final List<String> WORDS = List.of(
            "志愿服务", "理论宣讲", "移风易俗", "红白理事会", "积分兑换", "文化广场", "道德讲堂", "乡村学堂", "敬老", "助残", "义诊", "禁毒", "普法", "防汛", "清洁家园",
            "垃圾分类", "好人好事", "家风家训", "孝善", "农技", "春耕", "秋收", "书屋", "礼堂", "舞龙", "腰鼓", "广场舞", "电影下乡", "非遗", "剪纸", "青少年",
            "留守儿童", "空巢老人", "党员", "网格员", "站长", "专干", "台账", "照片", "签到", "时长", "点单", "派单", "接单", "评单", "满意度", "回访", "整改",
            "上报", "审核", "公示", "会议", "记录", "培训", "小分队", "活动", "每周", "每月", "季度", "全年", "已完成", "进行中");

    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;
    private final SearchIndex index;
    private final Random random = new Random(20261124);

    ManyTexts(JdbcTemplate jdbc, TransactionTemplate transaction, SearchIndex index) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.index = index;
    }

    /** @param units in turn */
    void write(int total, List<String> units) {
        for (int from = 0; from < total; from += AT_ONCE) {
            int begin = from;
            transaction.executeWithoutResult(status -> write(begin, Math.min(total, begin + AT_ONCE), total, units));
        }
        jdbc.execute("analyze table case_file, form_submission, search_document, search_token");
    }

    private void write(int from, int to, int total, List<String> units) {
        List<Object[]> cases = new ArrayList<>();
        List<Object[]> submissions = new ArrayList<>();
        for (int i = from; i < to; i++) {
            String text = text(i, total);
            Timestamp at = Timestamp.from(FIRST.plus(i, ChronoUnit.MINUTES));
            String unit = units.get(i % units.size());
            cases.add(new Object[] {id("c", i), "WX-2026-" + i, unit, id("p", i), at, id("e", i)});
            submissions.add(new Object[] {id("s", i), id("c", i), "{\"text\":\"" + text + "\"}", id("p", i), at});
            index.add(new SearchText(
                    id("c", i), SearchText.Kind.SUBMISSION, id("s", i), id("p", i), "none", false, text));
        }
        jdbc.batchUpdate(
                "insert into case_file (id, no, type, type_title, title, subject_unit, subject_title, state, started_by,"
                        + " started_as, started_at, root_instance_id, search_text)"
                        + " values (?, ?, 'text', '试验', '试验', ?, '试验', 'running', ?, 'none', ?, ?, '试验')",
                cases);
        jdbc.batchUpdate(
                "insert into form_submission (id, case_id, form_id, form_version, data, person_id, audience, sealed, at)"
                        + " values (?, ?, 'f', 'v', ?, ?, 'none', false, ?)",
                submissions);
    }

    private String text(int i, int total) {
        List<String> words = new ArrayList<>();
        for (int n = 0; n < 30; n++) {
            words.add(WORDS.get(random.nextInt(WORDS.size())));
        }
        words.add(random.nextInt(words.size()), ALWAYS);
        if (i % 100 == 0) {
            words.add(random.nextInt(words.size()), SELDOM);
        }
        if (i == total / 3) {
            words.add(ONCE);
        }
        return String.join("", words);
    }

    private static String id(String kind, int i) {
        return "%s%07d-0000-4000-8000-000000000000".formatted(kind, i);
    }
}
