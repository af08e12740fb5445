package cn.jianxing.casework.application;

import cn.jianxing.cases.CasePapers;
import cn.jianxing.cases.CasePapers.Papers;
import cn.jianxing.casework.print.CasePrinter;
import cn.jianxing.casework.print.CasePrinter.Wish;
import cn.jianxing.organisation.Actor;
import cn.jianxing.organisation.CurrentActor;
import cn.jianxing.shared.BusinessClock;
import java.time.format.DateTimeFormatter;
import org.springframework.stereotype.Component;

/** Prints a case as its reader may see it; that it was printed, by whom and how, stays in the audit chain. */
@Component
public class PrintCase {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final CurrentActor currentActor;
    private final CasePapers papers;
    private final CasePrinter printer;
    private final PrintRecord record;
    private final BusinessClock clock;

    PrintCase(
            CurrentActor currentActor,
            CasePapers papers,
            CasePrinter printer,
            PrintRecord record,
            BusinessClock clock) {
        this.currentActor = currentActor;
        this.papers = papers;
        this.printer = printer;
        this.record = record;
        this.clock = clock;
    }

    /** Setting a paper takes a second and is done outside the transaction that records it. */
    public Printed print(String caseNo, Wish wish) {
        Actor actor = currentActor.require();
        Papers collected = papers.collect(caseNo);
        String title = printer.template(wish.template()).title();
        String foot = "由 %s 于 %s 打印，编号 %s"
                .formatted(
                        actor.person().name(),
                        MOMENT.format(clock.instant().atZone(BusinessClock.ZONE)),
                        collected.file().no());
        byte[] content = printer.print(collected, wish, foot);
        record.printed(actor, caseNo, wish);
        String name = "%s %s.%s".formatted(caseNo, title, wish.format().extension());
        return new Printed(name, wish.format().contentType(), content);
    }

    /** The file with its name. */
    @SuppressWarnings("ArrayRecordComponent") // a file that is only ever passed on
    public record Printed(String name, String contentType, byte[] content) {}
}
