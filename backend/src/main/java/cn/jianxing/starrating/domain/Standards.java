package cn.jianxing.starrating.domain;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/** The standards of the years. */
public interface Standards {

    boolean contains(int year, int version);

    void add(Edition edition);

    /** Newest edition for the year. */
    OptionalInt newest(int year);

    Standard standard(int year, Level level, int version);

    /** In the order of the standard. */
    List<Indicator> indicators(int year, Level level, int version);

    Map<String, Metric> metrics(int year, int version);
}
