package cn.jianxing.starrating.domain.campaign;

import java.util.List;

/** Campaigns as people look at them. */
public interface BoardView {

    /** What the sites of a campaign have declared, planned and counted. */
    List<BoardFigures> figures(String campaignId);

    /** The lowest category of every site that has been added up. */
    List<Lowest> lowest(String campaignId);

    /** @param category title of the category with the lowest share of its points */
    record Lowest(String unit, String category) {}
}
