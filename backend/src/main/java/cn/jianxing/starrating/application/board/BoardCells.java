package cn.jianxing.starrating.application.board;

import cn.jianxing.cases.StepsOfCases.Done;
import cn.jianxing.cases.StepsOfCases.Open;
import cn.jianxing.shared.BusinessClock;
import cn.jianxing.starrating.application.board.BoardCell.State;
import cn.jianxing.starrating.domain.Level;
import cn.jianxing.starrating.domain.campaign.BoardFigures;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The cells of one site, from what waits and what was done. */
final class BoardCells {

    private final Level level;
    private final int experts;
    private final BoardFigures figures;
    private final List<Open> open;
    private final List<Done> done;
    private final Instant now;

    BoardCells(Level level, int experts, BoardFigures figures, List<Open> open, List<Done> done, Instant now) {
        this.level = level;
        this.experts = experts;
        this.figures = figures;
        this.open = List.copyOf(open);
        this.done = List.copyOf(done);
        this.now = now;
    }

    List<BoardCell> all() {
        return BoardColumn.inOrder().map(this::cell).toList();
    }

    private BoardCell cell(BoardColumn column) {
        if (column == BoardColumn.TOWN_REVIEW && level != Level.STATION) {
            return new BoardCell(column, State.NOT_APPLICABLE, null, null, null, null, null);
        }
        var townDone = level != Level.STATION || completed(BoardColumn.TOWN_REVIEW) != null;
        var waiting = open.stream()
                .filter(step -> column.holds(step.stepId(), townDone))
                .toList();
        var finished = completed(column);
        var given = given(column);
        var total = total(column, given, waiting);
        var complete = waiting.isEmpty() && finished != null && (total == null || given >= total);
        return new BoardCell(
                column,
                state(waiting, complete, given),
                complete ? finished : null,
                total == null ? null : given,
                total,
                column == BoardColumn.ON_SITE ? figures.visitOn() : null,
                column == BoardColumn.SURVEY ? figures.answers() : null);
    }

    private State state(List<Open> waiting, boolean complete, int given) {
        if (complete) {
            return State.DONE;
        }
        var most = waiting.stream().map(step -> of(step.dueAt(), now)).max(Comparator.naturalOrder());
        return most.orElse(given > 0 ? State.RUNNING : State.NOT_STARTED);
    }

    /** Late once the moment has passed; soon when it falls on today or tomorrow. */
    static State of(@Nullable Instant dueAt, Instant now) {
        if (dueAt == null) {
            return State.RUNNING;
        }
        if (dueAt.isBefore(now)) {
            return State.LATE;
        }
        var tomorrow = now.atZone(BusinessClock.ZONE).toLocalDate().plusDays(1);
        return dueAt.atZone(BusinessClock.ZONE).toLocalDate().isAfter(tomorrow) ? State.RUNNING : State.DUE_SOON;
    }

    private @Nullable Instant completed(BoardColumn column) {
        return done.stream()
                .filter(step -> step.stepId().equals(column.closing()))
                .map(Done::at)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    private int given(BoardColumn column) {
        var closing = done.stream().filter(step -> step.stepId().equals(column.closing()));
        return switch (column.count()) {
            case NONE -> 0;
            case POSTS -> (int) closing.map(Done::audience).distinct().count();
            case EXPERTS -> (int) closing.map(Done::personId).distinct().count();
        };
    }

    private @Nullable Integer total(BoardColumn column, int given, List<Open> waiting) {
        var asked = (int) waiting.stream()
                .filter(step -> Objects.equals(step.stepId(), column.closing()))
                .count();
        if (given + asked == 0) {
            return null;
        }
        return switch (column.count()) {
            case NONE -> null;
            case POSTS -> given + asked;
            case EXPERTS -> Math.max(experts, given + asked);
        };
    }
}
