/** Jobs of the engine: they queue with people at a case, and they run before the demo's clock answers. */
@NullMarked
package cn.jianxing.engine.jobs;

import org.jspecify.annotations.NullMarked;
