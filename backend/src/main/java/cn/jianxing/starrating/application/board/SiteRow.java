package cn.jianxing.starrating.application.board;

import cn.jianxing.cases.StepsOfCases.Open;
import cn.jianxing.cases.UnitRef;
import cn.jianxing.starrating.domain.campaign.BoardFigures;
import cn.jianxing.starrating.domain.campaign.CampaignSite;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A site on the board.
 *
 * @param caseNo of its rating; null before it has begun
 * @param open what waits, the earliest limit first
 */
public record SiteRow(
        CampaignSite site,
        UnitRef unit,
        UnitRef town,
        @Nullable String caseNo,
        BoardFigures figures,
        List<BoardCell> cells,
        List<Open> open) {

    public @Nullable Instant nearest() {
        return open.stream()
                .map(Open::dueAt)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    public boolean has(BoardCell.State state) {
        return cells.stream().anyMatch(cell -> cell.state() == state);
    }
}
