import { COMMANDS } from '../packages/cli/src/command-line/commands.ts';
import { nodeIo } from '../packages/cli/src/node-io.ts';
import { run } from '../packages/cli/src/run.ts';

/** The part of `cli.md` that is generated: the help of every command, as it is printed. */
export async function cliPage(): Promise<string> {
  const sections: string[] = [];
  for (const [name, load] of COMMANDS) {
    if ((await load()).isHidden) continue;
    sections.push(
      `## rubrica ${name}\n\n\`\`\`console\n$ rubrica ${name} --help\n${await helpOf(name)}\`\`\``,
    );
  }
  return `${sections.join('\n\n')}\n`;
}

async function helpOf(name: string): Promise<string> {
  let help = '';
  const out = (text: string) => {
    help += text;
  };
  await run([name, '--help'], { ...nodeIo(), columns: () => 80, out }, '0');
  return help.trimStart();
}
