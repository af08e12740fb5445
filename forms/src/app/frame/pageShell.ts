import { defineComponent, h, provide, shallowReactive, watch, type Component } from 'vue'
import { routeLocationKey, type Router } from 'vue-router'

/**
 * The shell of one open tab. Keep-alive knows components by name only, and two open cases share one component, so every
 * tab has a shell named by its path. A page in the background keeps seeing its own address, not the one in front.
 */
export function pageShell(page: Component, path: string, router: Router): Component {
  return defineComponent({
    name: path,
    setup() {
      const own = shallowReactive({ ...router.currentRoute.value })
      watch(router.currentRoute, (now) => {
        if (now.path === path) Object.assign(own, now)
      })
      provide(routeLocationKey, own)
      return () => h(page)
    },
  })
}
