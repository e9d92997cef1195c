// What the compiler wrote, in fewer bytes.
import { rolldown } from 'rolldown';

export async function smaller(file) {
  const bundle = await rolldown({ input: file });
  const { output } = await bundle.generate({ format: 'es', minify: true });
  await bundle.close();
  return output[0].code;
}
