package cn.jianxing.starrating.application.board;

import cn.jianxing.cases.StepsOfCases.Done;
import cn.jianxing.shared.BusinessClock;
import cn.jianxing.starrating.domain.campaign.Campaign;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How far a campaign as a whole has come, from its state, its moments and the steps completed in it. */
@Component
public class CampaignStages {

    private static final Set<String> REVIEWED = Set.of("Activity_ApproveStations", "Activity_ApproveInstitutes");
    private static final Set<String> PUBLICISED =
            Set.of("Activity_ConfirmFinally__Stations", "Activity_ConfirmFinally__Institutes");

    private final Readers readers;

    CampaignStages(Readers readers) {
        this.readers = readers;
    }

    /** The stages in their order. */
    public enum Stage {
        NOTICE,
        NOMINATION,
        SELF_ASSESSMENT,
        SCORING,
        REVIEW,
        PUBLICITY,
        NAMING
    }

    /** Whether a stage lies behind, is now or lies ahead. */
    public enum State {
        DONE,
        RUNNING,
        AHEAD
    }

    /** @param on when it was done, or ends; null where no day is set */
    public record Standing(
            Stage stage, State state, @Nullable LocalDate on) {}

    public List<Standing> of(ReadBoard.Board board) {
        var now = now(board);
        return Stream.of(Stage.values())
                .map(stage -> new Standing(stage, state(stage, now, board.campaign()), on(stage, now, board)))
                .toList();
    }

    private Stage now(ReadBoard.Board board) {
        return switch (board.campaign().state()) {
            case PREPARING -> Stage.NOTICE;
            case NOMINATING -> Stage.NOMINATION;
            case RATING -> readers.now().isBefore(board.campaign().cutOffAt()) ? Stage.SELF_ASSESSMENT : Stage.SCORING;
            case REVIEWING ->
                last(board, PUBLICISED) != null
                        ? Stage.NAMING
                        : last(board, REVIEWED) != null ? Stage.PUBLICITY : Stage.REVIEW;
            case PUBLICISING -> Stage.PUBLICITY;
            case CLOSED -> Stage.NAMING;
        };
    }

    private static State state(Stage stage, Stage now, Campaign campaign) {
        if (campaign.state() == Campaign.State.CLOSED || stage.compareTo(now) < 0) {
            return State.DONE;
        }
        return stage == now ? State.RUNNING : State.AHEAD;
    }

    private static @Nullable LocalDate on(Stage stage, Stage now, ReadBoard.Board board) {
        var campaign = board.campaign();
        return switch (stage) {
            case NOTICE -> day(campaign.openedAt());
            case NOMINATION -> day(campaign.windowOpensAt());
            case SELF_ASSESSMENT -> lastDay(campaign.cutOffAt());
            case SCORING -> lastDay(campaign.closesAt());
            case REVIEW -> stage.compareTo(now) < 0 ? day(last(board, REVIEWED)) : null;
            case PUBLICITY -> stage.compareTo(now) < 0 ? day(last(board, PUBLICISED)) : null;
            case NAMING ->
                day(board.rows().stream()
                        .map(row -> row.site().resultAt())
                        .filter(Objects::nonNull)
                        .max(Comparator.naturalOrder())
                        .orElse(null));
        };
    }

    private static @Nullable Instant last(ReadBoard.Board board, Set<String> steps) {
        return board.done().stream()
                .filter(step -> steps.contains(step.stepId()))
                .map(Done::at)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    /** Of a time that ends at midnight. */
    private static LocalDate lastDay(Instant end) {
        return end.minusSeconds(1).atZone(BusinessClock.ZONE).toLocalDate();
    }

    private static @Nullable LocalDate day(@Nullable Instant moment) {
        return moment == null ? null : moment.atZone(BusinessClock.ZONE).toLocalDate();
    }
}
