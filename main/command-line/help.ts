/** What `intact --help` prints. */
export const help = `Usage: intact [--quick-log | --looping | --add-win | --add-strength]
       intact export --to DIR [options]

Without a command, Intact opens its window; with one of these options, a small one.

export writes the journal to DIR as Markdown, with journal.json beside it, from
which an import makes the same journal again. No window opens. The files are not
encrypted: anyone who can open DIR can read them.

The passphrase is asked for on the terminal and not shown. Where standard input is
no terminal, its first line is the passphrase. It is never an argument.

  --to DIR            the folder to write to; made if it is not there
  --journal DIR       the folder of the journal that is meant, where there are several;
                      otherwise the one that the lock screen stands before
  --recovery-key      the line is the recovery key
  --without-versions  leaves earlier texts of entries out
  --without-trash     leaves out what is in the trash
  --replace           replaces files in the way that Intact did not write; otherwise
                      they are kept, and named
  --help              prints this

While a window of Intact is open on the same data, nothing is exported: close it
first, or export from its File menu.

Exit codes: 0 exported; 1 something went wrong inside Intact; 2 not understood, or
DIR cannot be used; 3 wrong passphrase or recovery key; 4 no journal there; 5 Intact
is open; 6 the disk is full or DIR cannot be written to; 7 exported, but for files in
the way that were kept; 8 the journal cannot be read; 130 stopped by Ctrl+C.
`
