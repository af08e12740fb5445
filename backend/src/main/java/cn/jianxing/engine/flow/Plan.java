package cn.jianxing.engine.flow;

import cn.jianxing.engine.FlowOperations.Move;
import java.util.List;

/**
 * A move of one token within a scope.
 *
 * @param step where it begins anew
 * @param cancelled tokens of the scope that end
 */
record Plan(Frame frame, String step, List<Frame.Token> cancelled, Move move) {}
