import type { BoardPicture } from '../present/board/picture.ts';

export async function openBoard(host: HTMLElement, _options: { renderer: 'auto' | 'canvas' | 'webgl' }) {
  const canvas = document.createElement('canvas');
  host.append(canvas);
  return {
    draw({ model, layout, frame, layer }: BoardPicture) {
      canvas.width = layout.width;
      canvas.height = layout.height;
      const c = canvas.getContext('2d');
      if (c === null) return;
      c.textAlign = 'center';
      c.font = '11px Inter Variable';
      layout.tiles.forEach(({ x, y }, i) => {
        const { width: w, height: h } = layout.tile;
        c.beginPath();
        for (const [dx, dy] of [[0, -0.5], [0.5, -0.25], [0.5, 0.25], [0, 0.5], [-0.5, 0.25], [-0.5, -0.25]] as const) c.lineTo(x + dx * w, y + dy * h);
        c.closePath();
        c.fillStyle = ['#faf6ec', '#f1e9d7', '#e6d9be', '#d9c6a0', '#c8af7d'][model.tiles[i]?.demandClass ?? 0] ?? '';
        c.fill();
        c.strokeStyle = '#b6a57f';
        c.stroke();
        c.fillStyle = '#14202b';
        c.fillText(model.tiles[i]?.name ?? '', x, y);
      });
      if (layer === 'clouds')
        layout.clouds.forEach(({ moored, over }, i) => {
          const f = frame.clouds[i];
          if (f === undefined) return;
          const x = moored.x + f.drift * (over.x - moored.x);
          const y = moored.y + f.drift * (over.y - moored.y);
          const w = Math.max(layout.cloudLeast, layout.cloudScale * Math.sqrt(f.share));
          c.beginPath();
          c.ellipse(x, y - w * 0.25, w / 2, w * 0.27, 0, 0, 7);
          c.fillStyle = f.lit > 0 ? '#fff2c4' : '#dfe6ea';
          c.fill();
          c.stroke();
          c.fillStyle = '#14202b';
          c.fillText(`${model.clouds[i]?.code} ${f.text}`, x, y - w * 0.22);
        });
    },
    close() {
      canvas.remove();
    },
  };
}
