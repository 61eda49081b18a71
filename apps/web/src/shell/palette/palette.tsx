import './palette.css';
import { Command } from 'cmdk';
import { Dialog } from 'radix-ui';
import { useWords } from '../../i18n/use-words.js';
import { useShell } from '../use-shell.js';
import { type PaletteCommand, usePaletteCommands } from './commands.js';
import { matchOf } from './match.js';

const GROUPS: readonly PaletteCommand['group'][] = ['views', 'packages', 'options', 'issues', 'settings', 'help'];

/** Every action, found by typing. */
export default function Palette() {
  const { close } = useShell();
  const commands = usePaletteCommands();
  const { t } = useWords();
  const run = (command: PaletteCommand) => {
    close();
    command.run();
  };
  return (
    <Dialog.Root open onOpenChange={(open) => !open && close()}>
      <Dialog.Portal>
        <Dialog.Overlay className="modal-cover" />
        <Dialog.Content className="palette" aria-describedby={undefined}>
          <Dialog.Title className="unseen">{t('palette.title')}</Dialog.Title>
          <Command label={t('palette.title')} loop filter={(_, search, names) => matchOf(search, names?.[0] ?? '')}>
            <Command.Input className="palette-input" placeholder={t('palette.search')} />
            <Command.List className="palette-list" label={t('palette.title')}>
              <Command.Empty className="palette-empty quiet">{t('palette.none')}</Command.Empty>
              {GROUPS.map((group) => (
                <Command.Group key={group} heading={t(`palette.groups.${group}`)}>
                  {commands
                    .filter((command) => command.group === group)
                    .map((command) => (
                      <Command.Item
                        key={command.id}
                        value={command.id}
                        keywords={[command.label]}
                        onSelect={() => run(command)}
                      >
                        <span>{command.label}</span>
                        {command.hint && <kbd>{command.hint}</kbd>}
                      </Command.Item>
                    ))}
                </Command.Group>
              ))}
            </Command.List>
          </Command>
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
