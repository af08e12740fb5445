package cn.jianxing.engine.expression;

import cn.jianxing.calendar.Limits;
import cn.jianxing.organisation.Routing;
import java.lang.reflect.Method;
import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.Map;
import org.camunda.bpm.engine.impl.context.Context;

/**
 * The functions models may call. JUEL wants static methods; the services behind them are found through the engine
 * that evaluates, so that two engines in one JVM do not share them.
 */
public final class ModelFunctions {

    private ModelFunctions() {}

    /** Function name as models write it, to method. */
    public static Map<String, Method> all() {
        Map<String, Method> functions = new LinkedHashMap<>();
        functions.put("post:of", method("postOf"));
        functions.put("post:above", method("postAbove"));
        functions.put("post:platform", method("postPlatform"));
        functions.put("post:held", method("postHeld"));
        functions.put("post:superior", method("postSuperior"));
        functions.put("workdays:limit", method("workdaysLimit"));
        functions.put("workdays:share", method("workdaysShare"));
        functions.put("workdays:remaining", method("workdaysRemaining"));
        return functions;
    }

    /** The post with this role in the unit, as audience. */
    public static String postOf(String unit, String role) {
        return service(Routing.class).of(unit, role);
    }

    /** The post with this role in the nearest unit of that kind at or above. */
    public static String postAbove(String unit, String kind, String role) {
        return service(Routing.class).above(unit, kind, role);
    }

    /** The post with this role in the department that leads the platform. */
    public static String postPlatform(String unit, String platform, String role) {
        return service(Routing.class).platform(unit, platform, role);
    }

    /** The post in which this person holds the role. */
    public static String postHeld(String personId, String role) {
        return service(Routing.class).held(personId, role);
    }

    /** The post that supervises this audience. */
    public static String postSuperior(String audience) {
        return service(Routing.class).superior(audience);
    }

    /** When work that starts now under this limit is due. */
    public static Date workdaysLimit(String key) {
        return date(service(Limits.class).due(key));
    }

    /** When the given share of the limit has passed. */
    public static Date workdaysShare(String key, double share) {
        return date(service(Limits.class).share(key, share));
    }

    /** When work is due that has used some of its working days already. */
    public static Date workdaysRemaining(String key, long used) {
        return date(service(Limits.class).remaining(key, Math.toIntExact(used)));
    }

    // the engine speaks java.util.Date
    @SuppressWarnings("JavaUtilDate")
    private static Date date(Instant instant) {
        return Date.from(instant);
    }

    private static <T> T service(Class<T> type) {
        var manager =
                (SafeExpressionManager) Context.getProcessEngineConfiguration().getExpressionManager();
        return manager.service(type);
    }

    private static Method method(String name) {
        return Arrays.stream(ModelFunctions.class.getMethods())
                .filter(candidate -> candidate.getName().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
