package cn.jianxing.models;

import java.util.Map;
import java.util.TreeMap;

/** Every endpoint with what a stranger is answered, and what is sent to it. */
final class Endpoints {

    private Endpoints() {}

    /** What the stranger is answered: a status, or 200 with nothing of the case in it. */
    static final Map<String, Integer> ALL = new TreeMap<>(Map.ofEntries(
            Map.entry("GET /api/workbench", 200),
            Map.entry("GET /api/cases", 200),
            Map.entry("GET /api/case-types", 200),
            Map.entry("POST /api/cases", 403),
            Map.entry("GET /api/cases/{caseNo}", 404),
            Map.entry("GET /api/cases/{caseNo}/timeline", 404),
            Map.entry("GET /api/cases/{caseNo}/submissions/{id}", 404),
            Map.entry("GET /api/cases/{caseNo}/evidence", 404),
            Map.entry("GET /api/cases/{caseNo}/diagram", 404),
            Map.entry("GET /api/cases/{caseNo}/access", 404),
            Map.entry("GET /api/cases/{caseNo}/countersigns", 404),
            Map.entry("GET /api/cases/{caseNo}/acts", 404),
            Map.entry("POST /api/cases/{caseNo}/revocation", 404),
            Map.entry("POST /api/cases/{caseNo}/termination", 404),
            Map.entry("POST /api/cases/{caseNo}/suspension", 404),
            Map.entry("POST /api/cases/{caseNo}/resumption", 404),
            Map.entry("GET /api/cases/{caseNo}/print", 404),
            Map.entry("GET /api/copies", 200),
            Map.entry("GET /api/cases/{caseNo}/copies", 404),
            Map.entry("POST /api/cases/{caseNo}/copies", 404),
            Map.entry("GET /api/cases/{caseNo}/copies/candidates", 404),
            Map.entry("POST /api/cases/{caseNo}/copies/read", 404),
            Map.entry("GET /api/cases/{caseNo}/urging", 404),
            Map.entry("POST /api/cases/{caseNo}/urging", 404),
            Map.entry("GET /api/star-ratings/{caseNo}/sheet", 404),
            Map.entry("GET /api/ratings/{caseNo}/trace", 404),
            Map.entry("GET /api/public-notices", 200),
            Map.entry("GET /api/public-notices/{id}", 404),
            Map.entry("POST /api/public-notices/{id}/objections", 403),
            Map.entry("POST /api/public-notices/{id}/objections/{objectionId}/review", 403),
            Map.entry("GET /api/admin/limits", 403),
            Map.entry("GET /api/admin/limits/{key}/history", 403),
            Map.entry("POST /api/admin/limits/{key}/preview", 403),
            Map.entry("PUT /api/admin/limits/{key}", 403),
            Map.entry("GET /api/admin/workdays", 403),
            Map.entry("POST /api/admin/workdays/preview", 403),
            Map.entry("PUT /api/admin/workdays", 403),
            Map.entry("GET /api/admin/recalculations", 403),
            Map.entry("GET /api/events", 200),
            Map.entry("GET /api/me/notification-settings", 200),
            Map.entry("PUT /api/me/notification-settings", 204),
            Map.entry("GET /api/overdue", 200),
            Map.entry("GET /api/overdue/quarters", 200),
            Map.entry("POST /api/overdue/{taskId}/letter", 403),
            Map.entry("GET /api/notices", 200),
            Map.entry("POST /api/notices/read", 204),
            Map.entry("GET /api/admin/audit/verify", 403),
            Map.entry("POST /api/admin/inbox/rebuild", 403),
            Map.entry("GET /api/search", 200),
            Map.entry("GET /api/search.xlsx", 200),
            Map.entry("POST /api/admin/search/rebuild", 403),
            Map.entry("GET /api/admin/inbox/reconcile", 403),
            Map.entry("GET /api/campaigns", 200),
            Map.entry("GET /api/campaigns/{caseNo}/board", 404),
            Map.entry("GET /api/campaigns/{caseNo}/results", 403),
            Map.entry("GET /api/campaigns/{caseNo}/reminders", 403),
            Map.entry("POST /api/campaigns/{caseNo}/reminders", 403),
            Map.entry("GET /api/star-register", 200),
            Map.entry("GET /api/star-register.xlsx", 200),
            Map.entry("GET /api/star-register/{unit}/history", 200),
            Map.entry("GET /api/menu", 200),
            Map.entry("GET /api/menu.xlsx", 200),
            Map.entry("GET /api/menu/{code}", 404),
            Map.entry("GET /api/practice-sites", 200),
            Map.entry("GET /api/practice-sites/{code}", 404),
            Map.entry("GET /api/sites/{unit}", 200),
            Map.entry("GET /api/star-standards", 403),
            Map.entry("POST /api/star-standards", 403),
            Map.entry("GET /api/star-standards/{year}/{version}", 403),
            Map.entry("PUT /api/star-standards/{year}/{version}/indicators/{code}", 403),
            Map.entry("POST /api/star-standards/{year}/{version}/release", 403),
            Map.entry("GET /api/tasks/{taskId}", 404),
            Map.entry("POST /api/tasks/{taskId}/claim", 404),
            Map.entry("DELETE /api/tasks/{taskId}/claim", 404),
            Map.entry("PUT /api/tasks/{taskId}/draft", 404),
            Map.entry("POST /api/tasks/{taskId}/completion", 404),
            Map.entry("POST /api/tasks/{taskId}/preview", 404),
            Map.entry("GET /api/tasks/{taskId}/access", 404),
            Map.entry("GET /api/tasks/{taskId}/returns", 404),
            Map.entry("POST /api/tasks/{taskId}/return", 404),
            Map.entry("GET /api/tasks/{taskId}/withdrawal", 404),
            Map.entry("POST /api/tasks/{taskId}/withdrawal", 404),
            Map.entry("GET /api/tasks/{taskId}/colleagues", 404),
            Map.entry("POST /api/tasks/{taskId}/handover", 404),
            Map.entry("POST /api/tasks/{taskId}/opinion", 404),
            Map.entry("POST /api/tasks/{taskId}/recall", 404),
            Map.entry("GET /api/tasks/{taskId}/signers", 404),
            Map.entry("GET /api/tasks/{taskId}/signer-candidates", 404),
            Map.entry("POST /api/tasks/{taskId}/signers", 404),
            Map.entry("POST /api/tasks/{taskId}/signer-removal", 404),
            Map.entry("POST /api/tasks/{taskId}/sign", 404),
            Map.entry("GET /api/inbox", 200),
            Map.entry("GET /api/inbox/counts", 200),
            Map.entry("POST /api/tasks/{taskId}/read", 404),
            Map.entry("PUT /api/tasks/{taskId}/snooze", 404),
            Map.entry("DELETE /api/tasks/{taskId}/snooze", 204),
            Map.entry("GET /api/inbox.xlsx", 200),
            Map.entry("GET /api/inbox/filters", 200),
            Map.entry("POST /api/inbox/filters", 403),
            Map.entry("DELETE /api/inbox/filters/{id}", 404),
            Map.entry("GET /api/phrases", 200),
            Map.entry("POST /api/phrases", 403),
            Map.entry("PUT /api/phrases/{id}", 404),
            Map.entry("DELETE /api/phrases/{id}", 404),
            Map.entry("POST /api/phrases/{id}/use", 404),
            Map.entry("GET /api/inbox/bulk", 200),
            Map.entry("POST /api/inbox/bulk", 404),
            Map.entry("POST /api/inbox/bulk/check", 200),
            Map.entry("GET /api/inbox/bulk/{id}", 404),
            Map.entry("DELETE /api/inbox/bulk/{id}", 404),
            Map.entry("POST /api/evidence", 200),
            Map.entry("GET /api/evidence/{id}/meta", 404),
            Map.entry("GET /api/evidence/{id}", 404),
            Map.entry("GET /api/documents", 200),
            Map.entry("GET /api/documents/{id}", 404),
            Map.entry("GET /api/documents/{id}/pdf", 404),
            Map.entry("POST /api/documents/{id}/receipt", 404),
            Map.entry("GET /api/me", 200),
            Map.entry("PUT /api/me/acting-post", 403),
            Map.entry("GET /api/units", 200),
            Map.entry("POST /api/ratings/{caseNo}/withdrawal", 404),
            Map.entry("POST /api/ratings/{caseNo}/appeal", 404),
            Map.entry("GET /api/follow-ups", 200),
            Map.entry("GET /api/case-types/all", 200),
            Map.entry("GET /api/deputies", 200),
            Map.entry("GET /api/deputies/people", 200),
            Map.entry("GET /api/deputies/choice", 403),
            Map.entry("POST /api/deputies", 403),
            Map.entry("POST /api/deputies/{id}/end", 404),
            Map.entry("GET /api/handovers", 200),
            Map.entry("GET /api/handovers/preview", 403),
            Map.entry("POST /api/handovers", 403),
            Map.entry("GET /api/handovers/{id}", 404),
            Map.entry("GET /api/organisation/changes", 403),
            Map.entry("GET /api/organisation/changes/{id}", 403),
            Map.entry("GET /api/organisation/vacancies", 403),
            Map.entry("GET /api/organisation/posts", 403),
            Map.entry("POST /api/organisation/vacancies/{taskId}/move", 404),
            Map.entry("POST /api/organisation/vacancies/{taskId}/reminder", 403),
            Map.entry("GET /api/demo/state", 200),
            Map.entry("POST /api/demo/clock", 400)));

    static String body(String endpoint) {
        return switch (endpoint) {
            case "POST /api/cases" -> "{\"type\":\"star-rating\",\"unit\":\"990101001001\",\"data\":{}}";
            case "POST /api/deputies" ->
                "{\"person\":\"office.director\",\"deputy\":\"office01\",\"from\":\"2026-01-01T00:00:00+08:00\","
                        + "\"until\":\"2030-01-01T00:00:00+08:00\",\"posts\":[],\"types\":[]}";
            case "POST /api/handovers" ->
                "{\"person\":\"office.director\",\"reason\":\"调动\","
                        + "\"successors\":[{\"post\":\"990101/office_director\",\"person\":\"office01\"}]}";
            case "POST /api/organisation/vacancies/{taskId}/move" ->
                "{\"post\":\"990101/office_clerk\",\"reason\":\"空岗\"}";
            case "POST /api/star-standards" -> "{\"year\":2027,\"baseYear\":2026,\"baseVersion\":1}";
            case "POST /api/star-standards/{year}/{version}/release" -> "{\"revision\":0}";
            case "PUT /api/star-standards/{year}/{version}/indicators/{code}" ->
                "{\"revision\":0,\"title\":\"a\",\"points\":1,\"requirement\":\"a\",\"ruleText\":\"a\","
                        + "\"evidenceHint\":\"a\",\"rule\":\"\"}";
            case "POST /api/public-notices/{id}/objections" ->
                "{\"rowKey\":\"990101001\",\"realName\":false,\"facts\":\"台账与事实不符\"}";
            case "POST /api/overdue/{taskId}/letter" -> "{\"text\":\"请尽快办结\"}";
            case "PUT /api/me/notification-settings" -> "{\"mail\":\"now\"}";
            case "PUT /api/me/acting-post" -> "{\"audience\":\"990101/centre_deputy\"}";
            case "POST /api/ratings/{caseNo}/withdrawal", "POST /api/ratings/{caseNo}/appeal" ->
                "{\"reason\":\"今年阵地搬迁\"}";
            case "POST /api/cases/{caseNo}/revocation",
                    "POST /api/cases/{caseNo}/termination",
                    "POST /api/cases/{caseNo}/suspension",
                    "POST /api/cases/{caseNo}/resumption" -> "{\"reason\":\"办错了\"}";
            case "POST /api/cases/{caseNo}/copies" -> "{\"people\":[\"office01\"],\"note\":\"请阅\"}";
            case "POST /api/cases/{caseNo}/urging" -> "{\"text\":\"请尽快\"}";
            case "PUT /api/tasks/{taskId}/draft",
                    "POST /api/tasks/{taskId}/preview",
                    "POST /api/tasks/{taskId}/completion" -> "{\"data\":{}}";
            case "POST /api/inbox/bulk", "POST /api/inbox/bulk/check" ->
                "{\"taskIds\":[\"no-such-task\"],\"decision\":\"approve\"}";
            case "POST /api/inbox/filters" -> "{\"name\":\"本周\",\"shared\":true}";
            case "POST /api/phrases", "PUT /api/phrases/{id}" -> "{\"text\":\"同意。\",\"shared\":true}";
            case "PUT /api/tasks/{taskId}/snooze" -> "{\"until\":\"2026-12-01T08:00:00+08:00\"}";
            case "POST /api/tasks/{taskId}/return" -> "{\"step\":\"star-rating/a\",\"comment\":\"退\"}";
            case "POST /api/tasks/{taskId}/handover" ->
                "{\"operation\":\"transfer\",\"person\":\"office01\",\"comment\":\"转\"}";
            case "POST /api/tasks/{taskId}/withdrawal",
                    "POST /api/tasks/{taskId}/opinion",
                    "POST /api/tasks/{taskId}/recall" -> "{\"comment\":\"办理\"}";
            case "POST /api/tasks/{taskId}/signers" ->
                "{\"place\":\"after\",\"people\":[\"office01\"],\"comment\":\"办理\"}";
            case "POST /api/tasks/{taskId}/signer-removal" -> "{\"signer\":\"v1/clerk\",\"comment\":\"办理\"}";
            case "POST /api/tasks/{taskId}/sign" -> "{\"agrees\":true,\"comment\":\"办理\"}";
            default -> "{}";
        };
    }
}
