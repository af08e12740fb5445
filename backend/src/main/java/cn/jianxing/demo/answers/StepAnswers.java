package cn.jianxing.demo.answers;

import cn.jianxing.starrating.DemoAnswers;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;

/** An answer for every step of a year's star rating, as most people would give it. */
public final class StepAnswers {

    private static final Set<DayOfWeek> WEEKEND = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    private static final int LEAST_ANSWERS = 40;

    private static final Map<String, String> SURVEY = Map.of(
            "surveyAwarenessRate", "survey_awareness_rate",
            "surveyParticipationRate", "survey_participation_rate",
            "surveySatisfactionRate", "survey_satisfaction_rate");

    private final TableAnswers tables;

    public StepAnswers(Photos photos) {
        tables = new TableAnswers(photos);
    }

    public ObjectNode to(Asked asked) {
        return switch (asked.step()) {
            case "Activity_FillSelfAssessment", "Activity_Correct" -> tables.selfAssessment(asked);
            case "Activity_SignSelfAssessment", "Activity_SignCorrection" ->
                signed(decided("sign")).put("truthCommitment", true);
            case "Activity_ReviewByTown", "Activity_ApproveByTown" -> reviewed(asked, "recommend");
            case "Activity_CheckFormally" -> reviewed(asked, "accept");
            case "Activity_EnterSurvey" -> survey(asked).put("decision", asked.wishOr("accept"));
            case "Activity_SampleByPhone" -> survey(asked);
            case "Activity_PlanVisit" -> visit(asked);
            case "Activity_ScoreOnSite" -> tables.onSite(asked);
            case "Activity_Arbitrate" -> TableAnswers.arbitration(asked);
            case "Activity_CheckVetoes" -> vetoes(asked);
            case "Activity_StateOnVeto" -> empty().put("statement", "当日停电检修，已补开放，附检修通知");
            case "Activity_DecideVeto" -> decided("confirmed").put("reason", "两次暗访均未开放，检修通知与日期不符");
            case "Activity_VerifySheet" -> decided("verified");
            case "Activity_StateOnResult" -> stated(asked);
            case "Activity_Recheck" -> TableAnswers.recheck(asked);
            case "Activity_InstallPlaque" -> plaque(asked);
            case "Activity_ConfirmPlaque" -> decided("confirm");
            case "Activity_Interview" -> interview(asked);
            default -> countersigned(asked);
        };
    }

    /** The answer as far as somebody came in the evening. */
    public ObjectNode unfinished(Asked asked) {
        return TableAnswers.unfinished(asked);
    }

    private ObjectNode countersigned(Asked asked) {
        return switch (asked.step()) {
            case "Activity_GiveOpinion", "Activity_AnswerAsLeader" -> opinion(asked);
            case "Activity_SupplyMaterial" -> empty().put("statement", "登记表已补齐，原件备查");
            default -> campaign(asked);
        };
    }

    private ObjectNode campaign(Asked asked) {
        return switch (asked.step()) {
            case "Activity_NominateStations" -> TableAnswers.nominations(asked);
            case "Activity_ConfirmNominations" -> confirmed(asked);
            case "Activity_ProposeChanges" -> empty();
            case "Activity_CheckResults" -> decided("approve");
            case "Activity_ApproveStations", "Activity_ApproveInstitutes" -> signed(decided("approve"));
            case "Activity_ConfirmFinally__Stations", "Activity_ConfirmFinally__Institutes" -> signed(empty());
            default -> published(asked);
        };
    }

    private ObjectNode published(Asked asked) {
        return switch (asked.step()) {
            case "Activity_DraftDocument" -> kept(asked, "title", "body");
            case "Activity_CheckDocument", "Activity_ApproveNotice" -> decided("approve");
            case "Activity_SignDocument" -> signed(decided("sign"));
            case "Activity_DraftNotice" -> kept(asked, "title", "intro");
            case "Activity_PostNotice" -> posted(asked);
            default -> throw new IllegalArgumentException("nobody knows what to answer to " + asked.step());
        };
    }

    private static ObjectNode opinion(Asked asked) {
        if (asked.wish().equals("supplement")) {
            return decided("supplement").put("supplementItems", asked.words());
        }
        return asked.shown().has("indicators")
                ? TableAnswers.department(asked)
                : decided("agree").put("reason", "排序和星级与标准一致，同意");
    }

    private static ObjectNode reviewed(Asked asked, String usual) {
        String decision = asked.wishOr(usual);
        ObjectNode data = decided(decision);
        return switch (decision) {
            case "return" -> data.put("correctionItems", asked.words());
            case "reject" -> data.put("reason", asked.words());
            default -> data;
        };
    }

    /** Taken, or given back to the first town of the list. */
    private static ObjectNode confirmed(Asked asked) {
        ObjectNode data = decided(asked.wishOr("confirm"));
        if (asked.wish().equals("return")) {
            data.put("reason", asked.words());
            data.putArray("returnedTowns")
                    .add(asked.shown().path("townOptions").path(0).path("value"));
        }
        return data;
    }

    private static ObjectNode vetoes(Asked asked) {
        Set<String> found = DemoAnswers.of(asked.unit()).vetoes();
        if (found.isEmpty()) {
            return decided("none").put("remark", "经核实不成立");
        }
        ObjectNode data = decided("found").put("facts", "两次暗访均未按公示时间开放，有时间地点和照片");
        found.forEach(data.putArray("vetoes")::add);
        return data;
    }

    private static ObjectNode stated(Asked asked) {
        if (!asked.wish().equals("object")) {
            return decided("agree");
        }
        ObjectNode data = decided("object");
        var rows = data.putObject("indicators").putArray("rows");
        String code = asked.words().substring(0, asked.words().indexOf(' '));
        rows.addObject()
                .put("code", code)
                .put("verdict", "dispute")
                .put("comment", asked.words().substring(code.length() + 1));
        return data;
    }

    private ObjectNode survey(Asked asked) {
        DemoAnswers answers = DemoAnswers.of(asked.unit());
        int answered = asked.wish().equals("extend")
                ? 1
                : Math.max(LEAST_ANSWERS, asked.shown().path("surveyMinimum").asInt());
        ObjectNode data = empty().put("surveyValidCount", answered);
        SURVEY.forEach(
                (key, metric) -> data.put(key, answers.surveyPercent(metric).orElseThrow()));
        data.putArray("scans").add(tables.picture("问卷扫描件", asked.unit() + "survey"));
        return data;
    }

    /** On the day wished for, otherwise on the next working day. */
    private static ObjectNode visit(Asked asked) {
        LocalDate next = asked.today().plusDays(1);
        while (WEEKEND.contains(next.getDayOfWeek())) {
            next = next.plusDays(1);
        }
        return empty().put("visitOn", asked.wishOr(next.toString())).put("route", "上午到站，先看阵地，再抽查台账");
    }

    private ObjectNode plaque(Asked asked) {
        ObjectNode data = empty().put(
                        "plaqueNo",
                        "MH" + asked.today().getYear() + asked.unit().substring(6))
                .put("installedOn", asked.today().toString());
        data.putArray("photos").add(tables.picture("挂牌照片", asked.unit() + "plaque"));
        return data;
    }

    private ObjectNode posted(Asked asked) {
        ObjectNode data = empty().put("postedOn", asked.today().toString());
        data.putArray("photos").add(tables.picture("张榜照片", "board" + asked.today()));
        return data;
    }

    private static ObjectNode interview(Asked asked) {
        return empty().put("heldOn", asked.today().toString())
                .put("participants", "站（所）长、分管负责人")
                .put("record", "逐项反馈失分原因，听取说明")
                .put("requirements", "六十日内补齐短板，按月报告进度");
    }

    private static ObjectNode kept(Asked asked, String... fields) {
        ObjectNode data = empty();
        for (String field : fields) {
            data.set(field, asked.shown().path(field));
        }
        return data;
    }

    private static ObjectNode signed(ObjectNode data) {
        return data.put("signature", true);
    }

    private static ObjectNode decided(String decision) {
        return empty().put("decision", decision);
    }

    private static ObjectNode empty() {
        return JsonNodeFactory.instance.objectNode();
    }
}
