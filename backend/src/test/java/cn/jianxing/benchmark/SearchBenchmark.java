package cn.jianxing.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jianxing.cases.application.FindText;
import cn.jianxing.cases.domain.SearchIndex;
import cn.jianxing.organisation.Actor;
import cn.jianxing.organisation.CurrentActor;
import cn.jianxing.organisation.Organisation;
import cn.jianxing.organisation.Unit;
import cn.jianxing.testing.JianxingTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Looking for words among 100,000 cases beside {@code LIKE} over the stored submissions, in one run over the same rows:
 * for somebody who oversees the county and for somebody who oversees one town. Prints medians; only that both find the
 * same cases is asserted.
 */
@JianxingTest
@TestPropertySource(properties = {"camunda.bpm.job-execution.enabled=false", "jianxing.test.county=search-benchmark"})
class SearchBenchmark {

    private static final int TOTAL = 100_000;
    private static final int PAGE = 20;

    @Autowired
    FindText findText;

    @Autowired
    SearchIndex index;

    @Autowired
    CurrentActor currentActor;

    @Autowired
    Organisation organisation;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    TransactionTemplate transaction;

    private final List<String> report = new ArrayList<>();

    @Test
    void wordsAmongManyCases() throws IOException {
        List<String> villages = organisation.units(null, "village", null).stream()
                .map(Unit::code)
                .toList();
        long begin = System.nanoTime();
        new ManyTexts(jdbc, transaction, index).write(TOTAL, villages);
        say(
                "<!-- %,d cases and texts entered in %.0f s; %,d tokens -->",
                TOTAL,
                (System.nanoTime() - begin) / 1e9,
                jdbc.queryForObject("select count(*) from search_token", Long.class));
        say("| who | words | cases found | Jianxing | LIKE | ratio |");
        say("|---|---|---:|---:|---:|---:|");
        for (String username : List.of("office.director", "wangmai.sec")) {
            for (String words : List.of(ManyTexts.ONCE, ManyTexts.SELDOM, ManyTexts.ALWAYS, "没有人写过")) {
                currentActor.runAs(username, () -> compare(username, words));
            }
        }
        Files.writeString(Path.of("target", "search-benchmark.md"), String.join("\n", report) + "\n");
    }

    private boolean compare(String username, String words) {
        Actor actor = currentActor.require();
        List<String> units = List.copyOf(organisation.oversight(actor).subtreeRoots());
        List<String> theirs = like(units, words);
        assertThat(findText.find(words, PAGE, null).items())
                .extracting(hit -> hit.entry().id())
                .isEqualTo(theirs);
        double ours = Stopwatch.median(() -> findText.find(words, PAGE, null));
        double plain = Stopwatch.median(() -> like(units, words));
        say(
                "| %s | %s | %s | %.2f ms | %.2f ms | %.1f |",
                username, words, theirs.size() < PAGE ? theirs.size() : PAGE + "+", ours, plain, plain / ours);
        return true;
    }

    /** What one would write without an index; it sees the overseen area only, ours every reason to see a case. */
    private List<String> like(List<String> units, String words) {
        String marks = String.join(",", units.stream().map(unit -> "?").toList());
        List<Object> values = new ArrayList<>(units);
        values.add("%" + words + "%");
        return jdbc.queryForList(
                "select c.id from form_submission s join case_file c on c.id = s.case_id"
                        + " join unit_closure u on u.descendant = c.subject_unit and u.ancestor in (" + marks + ")"
                        + " where s.data like ? order by s.id desc limit " + PAGE,
                String.class,
                values.toArray());
    }

    private void say(String format, Object... values) {
        String line = String.format(Locale.ROOT, format, values);
        report.add(line);
        System.out.println(line);
    }
}
