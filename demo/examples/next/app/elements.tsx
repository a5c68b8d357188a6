'use client';
import 'toe-yoga';

/** Has the browser load the elements. */
export const Elements = () => null;
