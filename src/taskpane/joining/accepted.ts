/** The files that can be read, as a choice of files names them. */
export const ACCEPTED = ".xlsx,.xlsm,.docx,.docm,.xls,.ods,.csv";
