package cn.jianxing.organisation.application;

/** The spelling of an audience: {@code <unit code>/<role>}. */
final class Audiences {

    private Audiences() {}

    static String of(String unit, String role) {
        return unit + "/" + role;
    }

    static String unit(String audience) {
        return audience.substring(0, Math.max(0, audience.indexOf('/')));
    }

    static String role(String audience) {
        return audience.substring(audience.indexOf('/') + 1);
    }
}
