/** What draws the pictures. `auto` takes WebGL where a graphics card does the work, else the canvas renderer. */
export type RendererChoice = 'auto' | 'canvas' | 'webgl';

const SOFTWARE = /swiftshader|llvmpipe|softpipe|basic render|software/i;

/**
 * WebGL done by the processor is many times slower than a plain canvas, and browsers do not say so when asked for a
 * context: only the renderer's name tells.
 */
export function chooseRenderer(choice: RendererChoice): 'canvas' | 'webgl' {
  if (choice === 'canvas') return 'canvas';
  const probe = document.createElement('canvas').getContext('webgl');
  if (probe === null) return 'canvas';
  const about = probe.getExtension('WEBGL_debug_renderer_info');
  const name = String(probe.getParameter(about === null ? probe.RENDERER : about.UNMASKED_RENDERER_WEBGL));
  probe.getExtension('WEBGL_lose_context')?.loseContext();
  return choice === 'auto' && SOFTWARE.test(name) ? 'canvas' : 'webgl';
}
