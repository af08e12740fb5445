package cn.jianxing.starrating.domain.campaign;

import java.util.List;

/** Campaigns as people look at them. */
public interface BoardView {

    /** What the sites of a campaign have declared, planned and counted. */
    List<BoardFigures> figures(String campaignId);
}
