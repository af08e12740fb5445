package cn.jianxing.cases.domain;

import java.util.List;

/** Reading a case's history, oldest first. */
public interface History {

    List<TimelineItem> ofCase(String caseId);
}
