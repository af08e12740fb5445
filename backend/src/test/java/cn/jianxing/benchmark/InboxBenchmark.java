package cn.jianxing.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jianxing.demo.DemoCounty;
import cn.jianxing.inbox.application.CountInbox;
import cn.jianxing.inbox.application.InboxRequest;
import cn.jianxing.inbox.application.InboxView;
import cn.jianxing.inbox.application.ReadInbox;
import cn.jianxing.inbox.application.RebuildInbox;
import cn.jianxing.inbox.domain.InboxRow;
import cn.jianxing.organisation.CurrentActor;
import cn.jianxing.organisation.application.OrganisationMirror;
import cn.jianxing.organisation.domain.DirectorySnapshot;
import cn.jianxing.organisation.domain.DirectorySnapshot.Holding;
import cn.jianxing.testing.DemoOrganisation;
import cn.jianxing.testing.JianxingTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The inbox's first page and counts beside the engine's own task query, in one run over the same rows: for a person
 * whose posts are asked half of all tasks and for one with a twentieth, with few tasks and with many. Prints medians;
 * only that both show the same tasks is asserted.
 */
@JianxingTest
@TestPropertySource(properties = {"camunda.bpm.job-execution.enabled=false", "jianxing.test.county=benchmark"})
class InboxBenchmark {

    private static final int PAGE = 20;
    private static final InboxRequest FIRST_PAGE =
            new InboxRequest(InboxView.TODO, null, null, null, false, PAGE, null);

    @Autowired
    ReadInbox readInbox;

    @Autowired
    CountInbox countInbox;

    @Autowired
    RebuildInbox rebuildInbox;

    @Autowired
    CurrentActor currentActor;

    @Autowired
    OrganisationMirror mirror;

    @Autowired
    TaskService taskService;

    @Autowired
    RepositoryService repositoryService;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    TransactionTemplate transaction;

    private final List<String> report = new ArrayList<>();

    @Test
    void firstPageAndCounts() throws IOException {
        List<String> audiences = DemoOrganisation.snapshot().posts().stream()
                .map(DirectorySnapshot.PostEntry::audience)
                .filter(audience -> !audience.endsWith("/office_clerk"))
                .toList();
        Reader half = new Reader("half of all tasks", "office01", audiences.subList(0, 5));
        Reader twentieth = new Reader("one in twenty", "office02", audiences.subList(5, 8));
        hold(half, twentieth);
        ProcessDefinition definition = repositoryService
                .createProcessDefinitionQuery()
                .processDefinitionKey("star-rating")
                .latestVersion()
                .singleResult();
        CrowdedInbox inbox = new CrowdedInbox(jdbc, transaction, definition.getId(), definition.getKey());
        List<String> turns = turns(half, twentieth, audiences.subList(8, audiences.size()));

        heading();
        for (int total : List.of(2_000, 200_000)) {
            inbox.growTo(total, turns);
            long begin = System.nanoTime();
            assertThat(rebuildInbox.rebuild()).isEqualTo(total);
            say("<!-- %,d tasks: inbox rebuilt in %.1f s -->", total, (System.nanoTime() - begin) / 1e9);
            for (Reader reader : List.of(half, twentieth)) {
                currentActor.runAs(reader.username(), () -> compare(total, reader));
            }
        }
        Files.writeString(Path.of("target", "inbox-benchmark.md"), String.join("\n", report) + "\n");
    }

    private boolean compare(int total, Reader reader) {
        TaskQuery query = taskService.createTaskQuery().taskCandidateGroupIn(reader.audiences());
        List<String> theirs = enginePage(reader).stream().map(Task::getId).toList();
        assertThat(readInbox.page(FIRST_PAGE).items())
                .extracting(InboxRow::taskId)
                .hasSize(PAGE)
                .isEqualTo(theirs);
        long asked = query.count();
        assertThat(countInbox.counts().todo().value()).isEqualTo(Math.min(999, (int) asked));

        double page = Stopwatch.median(() -> readInbox.page(FIRST_PAGE));
        double counts = Stopwatch.median(countInbox::counts);
        OwnIndexes indexes = new OwnIndexes(jdbc);
        double indexedPage = Stopwatch.median(() -> enginePage(reader));
        double indexedCount = Stopwatch.median(query::count);
        indexes.drop();
        double shippedPage = Stopwatch.median(() -> enginePage(reader));
        double shippedCount = Stopwatch.median(query::count);
        indexes.create();

        line(total, reader, asked, "first page", page, shippedPage, indexedPage);
        line(total, reader, asked, "counts", counts, shippedCount, indexedCount);
        return true;
    }

    private List<Task> enginePage(Reader reader) {
        return taskService
                .createTaskQuery()
                .taskCandidateGroupIn(reader.audiences())
                .orderByTaskCreateTime()
                .desc()
                .orderByTaskId()
                .desc()
                .listPage(0, PAGE);
    }

    /** Half of the turns to the first reader, a twentieth to the second, the rest to everybody else. */
    private static List<String> turns(Reader half, Reader twentieth, List<String> others) {
        List<String> turns = new ArrayList<>();
        for (int i = 0; i < 20 * others.size(); i++) {
            String other = others.get(i % others.size());
            turns.add(i % 2 == 0 ? pick(half, i / 2) : i % 20 == 1 ? pick(twentieth, i / 20) : other);
        }
        return turns;
    }

    private static String pick(Reader reader, int i) {
        return reader.audiences().get(i % reader.audiences().size());
    }

    /** The two hold only the posts of the comparison. */
    private void hold(Reader... readers) {
        DirectorySnapshot county = DemoOrganisation.snapshot();
        List<Holding> holdings = new ArrayList<>(county.holdings());
        for (Reader reader : readers) {
            holdings.removeIf(holding -> holding.personId().equals(reader.id()));
            reader.audiences().forEach(audience -> holdings.add(new Holding(audience, reader.id())));
        }
        mirror.take(new DirectorySnapshot(county.units(), county.posts(), county.persons(), holdings));
    }

    private void heading() {
        say(
                "| open tasks | the person is asked | | Jianxing | engine as shipped | ratio | engine with our indexes | ratio |");
        say("|---:|---:|---|---:|---:|---:|---:|---:|");
    }

    private void line(int total, Reader reader, long asked, String what, double ours, double shipped, double indexed) {
        say(
                "| %,d | %,d (%s, %d posts) | %s | %.2f ms | %.2f ms | %.1f | %.2f ms | %.1f |",
                total,
                asked,
                reader.share(),
                reader.audiences().size(),
                what,
                ours,
                shipped,
                shipped / ours,
                indexed,
                indexed / ours);
    }

    /** The benchmark's output is what it prints. */
    private void say(String text, Object... values) {
        String line = text.formatted(values);
        report.add(line);
        System.out.println(line);
    }

    private record Reader(String share, String username, List<String> audiences) {

        String id() {
            return DemoCounty.stableId("person:" + username);
        }
    }
}
