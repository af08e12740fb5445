package cn.jianxing.starrating;

import cn.jianxing.starrating.application.trace.RecomputeStars;
import cn.jianxing.starrating.application.trace.Report;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.ApplicationListener;

/**
 * {@code --recompute-stars}: computes every star of the register again, prints what differs and ends; 0 when nothing
 * does, 1 otherwise. It answers no requests, runs no jobs and none of what runs at a usual start.
 */
public final class RecomputeCommand {

    private static final String OPTION = "--recompute-stars";

    private static final List<String> QUIET =
            List.of("--server.port=-1", "--camunda.bpm.job-execution.enabled=false", "--logging.level.root=warn");

    private RecomputeCommand() {}

    public static boolean isWanted(String... args) {
        return Arrays.asList(args).contains(OPTION);
    }

    public static void run(SpringApplication application, String... args) {
        application.setLazyInitialization(true);
        // before the runners: they are for a start that serves
        application.addListeners((ApplicationListener<ApplicationStartedEvent>) started -> {
            var context = started.getApplicationContext();
            var report = context.getBean(RecomputeStars.class).recompute();
            print(report);
            var code =
                    SpringApplication.exit(context, () -> report.differences().isEmpty() ? 0 : 1);
            System.exit(code);
        });
        application.run(Stream.concat(Arrays.stream(args), QUIET.stream()).toArray(String[]::new));
    }

    // the person at the terminal reads this, not a log file
    @SuppressWarnings("SystemOut")
    private static void print(Report report) {
        System.out.printf(
                "%d stars recomputed, %d differences, %d decided otherwise with a reason%n",
                report.stars(), report.differences().size(), report.decided().size());
        report.differences().forEach(difference -> System.out.println("DIFFERENT " + difference));
        report.decided().forEach(difference -> System.out.println("DECIDED " + difference));
    }
}
