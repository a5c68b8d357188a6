/**
 * The whole numbers from 0 up to, but not including, `length`. Not `Array.from({ length })`: pages whose scripts
 * replace it (old polyfills ignore array-likes) would get an empty list.
 */
export const range = (length: number): number[] => [...Array(length).keys()];
