/** ms as `m:ss`, rounded up, so that it reads 0:00 only at the end. */
export const formatMinutes = (ms: number): string => {
  const seconds = Math.ceil(ms / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
};
