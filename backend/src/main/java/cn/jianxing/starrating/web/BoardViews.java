package cn.jianxing.starrating.web;

import cn.jianxing.calendar.Workdays;
import cn.jianxing.cases.PersonRef;
import cn.jianxing.cases.UnitRef;
import cn.jianxing.organisation.Holder;
import cn.jianxing.shared.BusinessClock;
import cn.jianxing.shared.OfficeTime;
import cn.jianxing.starrating.application.board.BoardCell;
import cn.jianxing.starrating.application.board.BoardSites;
import cn.jianxing.starrating.application.board.CampaignStages;
import cn.jianxing.starrating.application.board.Message;
import cn.jianxing.starrating.application.board.ReadBoard;
import cn.jianxing.starrating.application.board.Recipients;
import cn.jianxing.starrating.application.board.RemindSites;
import cn.jianxing.starrating.application.board.SiteRow;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The board as clients read it. */
@Component
class BoardViews {

    private final Recipients recipients;
    private final CampaignStages stages;
    private final Workdays workdays;
    private final BusinessClock clock;

    BoardViews(Recipients recipients, CampaignStages stages, Workdays workdays, BusinessClock clock) {
        this.recipients = recipients;
        this.stages = stages;
        this.workdays = workdays;
        this.clock = clock;
    }

    record CampaignLine(String caseNo, int year, String state) {

        static CampaignLine of(BoardSites.Listed listed) {
            return new CampaignLine(
                    listed.caseNo(),
                    listed.campaign().year(),
                    name(listed.campaign().state()));
        }
    }

    record Stage(String stage, String state, @Nullable LocalDate on) {}

    /** @param mayRemind the reader may remind whoever has the work */
    record Board(String caseNo, int year, String state, boolean mayRemind, List<Stage> stages, List<Site> sites) {}

    /** @param weak without a star in the register */
    record Site(
            UnitRef unit,
            UnitRef town,
            String level,
            String state,
            @Nullable Integer declaredStar,
            boolean weak,
            @Nullable String caseNo,
            List<Cell> cells,
            List<PersonRef> holders,
            List<String> steps,
            @Nullable OffsetDateTime dueAt,
            @Nullable Integer remainingWorkdays,
            boolean overdue) {}

    record Cell(
            String column,
            String state,
            @Nullable OffsetDateTime at,
            @Nullable Integer done,
            @Nullable Integer total,
            @Nullable LocalDate visitOn,
            @Nullable Integer answers) {

        static Cell of(BoardCell cell) {
            return new Cell(
                    name(cell.column()),
                    name(cell.state()),
                    OfficeTime.ofNullable(cell.at()),
                    cell.done(),
                    cell.total(),
                    cell.visitOn(),
                    cell.answers());
        }
    }

    /** @param silent tasks whose people were told a short while ago */
    record Prepared(List<Reminder> messages, int silent) {}

    record Reminder(List<PersonRef> people, List<Work> work) {}

    record Work(String unit, String step, @Nullable OffsetDateTime dueAt, boolean overdue) {}

    Board board(ReadBoard.Board board) {
        var byTask = recipients.byTask(board.rows());
        return new Board(
                board.caseNo(),
                board.campaign().year(),
                name(board.campaign().state()),
                board.mayRemind(),
                stages.of(board).stream()
                        .map(stage -> new Stage(name(stage.stage()), name(stage.state()), stage.on()))
                        .toList(),
                board.rows().stream().map(row -> site(row, byTask)).toList());
    }

    Prepared prepared(RemindSites.Prepared prepared) {
        return new Prepared(
                prepared.messages().stream().map(BoardViews::reminder).toList(), prepared.silent());
    }

    private Site site(SiteRow row, Map<String, List<Holder>> byTask) {
        var due = row.nearest();
        return new Site(
                row.unit(),
                row.town(),
                row.site().level().id(),
                name(row.site().state()),
                row.figures().declaredStar(),
                row.figures().weak(),
                row.caseNo(),
                row.cells().stream().map(Cell::of).toList(),
                row.open().stream()
                        .flatMap(step -> byTask.getOrDefault(step.taskId(), List.of()).stream())
                        .map(BoardViews::person)
                        .distinct()
                        .toList(),
                row.open().stream().map(step -> step.step()).distinct().toList(),
                OfficeTime.ofNullable(due),
                due == null ? null : workdays.remaining(due),
                due != null && due.isBefore(clock.instant()));
    }

    private static Reminder reminder(Message message) {
        return new Reminder(
                message.people().stream().map(BoardViews::person).distinct().toList(),
                message.work().stream()
                        .map(work ->
                                new Work(work.unit(), work.step(), OfficeTime.ofNullable(work.dueAt()), work.late()))
                        .toList());
    }

    private static PersonRef person(Holder holder) {
        return new PersonRef(
                holder.person().username(),
                holder.person().name(),
                holder.post().title());
    }

    private static String name(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
