package cn.jianxing.starrating.persistence;

import cn.jianxing.starrating.domain.campaign.BoardFigures;
import cn.jianxing.starrating.domain.campaign.BoardView;
import java.util.List;
import org.springframework.stereotype.Repository;

/** Campaigns read from their tables. */
@Repository
class MyBatisBoardView implements BoardView {

    private final BoardMapper mapper;

    MyBatisBoardView(BoardMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public List<BoardFigures> figures(String campaignId) {
        return mapper.figures(campaignId);
    }

    @Override
    public List<Lowest> lowest(String campaignId) {
        return mapper.lowest(campaignId);
    }
}
