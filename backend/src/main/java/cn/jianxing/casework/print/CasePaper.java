package cn.jianxing.casework.print;

import cn.jianxing.cases.CasePapers.Line;
import cn.jianxing.cases.CasePapers.Papers;
import cn.jianxing.cases.CasePapers.Submitted;
import cn.jianxing.cases.CaseStates;
import cn.jianxing.cases.PersonRef;
import cn.jianxing.cases.PersonRefs;
import cn.jianxing.documents.Printout.Field;
import cn.jianxing.documents.Printout.Fields;
import cn.jianxing.shared.BusinessClock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A case that is put on paper, with the words the templates share. */
public record CasePaper(Papers papers, PersonRefs persons, FormText forms) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日");
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    Fields head() {
        var file = papers.file();
        PersonRef starter = persons.one(file.startedBy(), file.startedAs());
        List<Field> fields = new ArrayList<>(List.of(
                new Field("编号", file.no()),
                new Field("事项", file.title()),
                new Field("类型", papers.typeTitle()),
                new Field("单位", papers.unitTitle()),
                new Field("发起", (starter == null ? "" : signature(starter) + "，") + day(file.startedAt())),
                new Field("状态", CaseStates.title(file.state()))));
        if (file.endedAt() != null) {
            fields.add(new Field("办结", moment(file.endedAt())));
        }
        return new Fields(fields);
    }

    /** 签名、岗位、日期. */
    String signed(Line line) {
        return who(line) + "　" + day(line.at());
    }

    /** Both names where a deputy did it. */
    String who(Line line) {
        PersonRef person = persons.one(line.personId(), line.audience());
        PersonRef represented = persons.one(line.onBehalfOf(), null);
        return (person == null ? "系统" : signature(person))
                + (represented == null ? "" : "（代　" + represented.name() + "）");
    }

    private static String signature(PersonRef person) {
        return Stream.of(person.name(), person.title())
                .filter(word -> word != null)
                .collect(Collectors.joining("　"));
    }

    /** What was submitted by whom in which step, as far as the reader may see it. */
    @Nullable
    Submitted submission(@Nullable String id) {
        return papers.submissions().stream()
                .filter(submitted -> submitted.submission().id().equals(id))
                .findFirst()
                .orElse(null);
    }

    static String day(Instant at) {
        return DAY.format(at.atZone(BusinessClock.ZONE));
    }

    static String moment(Instant at) {
        return MOMENT.format(at.atZone(BusinessClock.ZONE));
    }
}
