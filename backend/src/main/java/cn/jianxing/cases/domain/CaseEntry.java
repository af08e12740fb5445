package cn.jianxing.cases.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A case as the register lists it, with its titles. */
public record CaseEntry(
        String id,
        String no,
        String type,
        String typeTitle,
        String title,
        String subjectUnit,
        String subjectTitle,
        String state,
        String startedBy,
        Instant startedAt,
        @Nullable Instant endedAt,
        String rootInstanceId) {}
