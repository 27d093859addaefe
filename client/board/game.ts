import * as Phaser from 'phaser';

/** A sleeping Phaser game in a host element: it paints when asked, and never of its own accord. */
export type SleepingGame = {
  readonly scene: Phaser.Scene;
  /** Size in CSS pixels, and device pixels per CSS pixel. */
  resize(width: number, height: number, density: number): void;
  paint(): void;
  /** CSS background behind what is painted. */
  lieOn(background: string): void;
  /** Called when the WebGL context is lost, and when it is back and the board is empty. */
  onContext(heard: { lost: () => void; restored: () => void }): void;
  close(): void;
};

class BoardScene extends Phaser.Scene {
  readonly #ready: (scene: Phaser.Scene) => void;

  constructor(ready: (scene: Phaser.Scene) => void) {
    super({ key: 'board' });
    this.#ready = ready;
  }

  create(): void {
    this.#ready(this);
  }
}

export function startGame(host: HTMLElement, renderer: 'canvas' | 'webgl'): Promise<SleepingGame> {
  return new Promise((resolve) => {
    const game = new Phaser.Game({
      type: renderer === 'canvas' ? Phaser.CANVAS : Phaser.WEBGL,
      transparent: true,
      banner: false,
      autoFocus: false,
      audio: { noAudio: true },
      input: { keyboard: false, mouse: false, touch: false, gamepad: false, windowEvents: false },
      scale: { mode: Phaser.Scale.NONE, parent: host, width: 1, height: 1, expandParent: false },
      fps: { smoothStep: false },
      render: { antialias: true, antialiasGL: false, powerPreference: 'low-power', stencil: false },
      scene: new BoardScene((scene) => {
        game.canvas.setAttribute('aria-hidden', 'true');
        game.canvas.style.display = 'block';
        // the first step is still under way: the loop may only be put to sleep after it
        game.events.once(Phaser.Core.Events.POST_RENDER, () => {
          game.loop.sleep();
          resolve(sleeping(game, scene));
        });
      }),
    });
  });
}

function sleeping(game: Phaser.Game, scene: Phaser.Scene): SleepingGame {
  let closed = false;
  return {
    scene,
    resize(width, height, density) {
      game.scale.resize(Math.round(width * density), Math.round(height * density));
      game.scale.setZoom(1 / density);
    },
    paint() {
      if (!closed) game.step(game.loop.time, 0);
    },
    lieOn(background) {
      game.canvas.style.background = background;
    },
    onContext({ lost, restored }) {
      const { renderer } = game;
      if (!(renderer instanceof Phaser.Renderer.WebGL.WebGLRenderer)) return;
      renderer.on(Phaser.Renderer.Events.LOSE_WEBGL, lost);
      renderer.on(Phaser.Renderer.Events.RESTORE_WEBGL, restored);
    },
    close() {
      if (closed) return;
      closed = true;
      destroy(game);
    },
  };
}

/** A game is destroyed in its next step, and one that sleeps has none: the step is made here. */
function destroy(game: Phaser.Game): void {
  const lose =
    game.renderer instanceof Phaser.Renderer.WebGL.WebGLRenderer
      ? game.renderer.gl.getExtension('WEBGL_lose_context')
      : null;
  game.events.once(Phaser.Core.Events.DESTROY, () => {
    window.onblur = null;
    window.onfocus = null;
    lose?.loseContext();
  });
  const { canvas } = game;
  game.destroy(true);
  game.step(game.loop.time, 0);
  canvas.remove();
}
