package cn.jianxing.publicity.domain;

import java.util.Optional;

/** The log of draws of investigators; nothing in it is ever changed. */
public interface InvestigatorDraws {

    void add(InvestigatorDraw draw);

    Optional<InvestigatorDraw> of(String objectionId);
}
