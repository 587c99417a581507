/** The day it is in Vietnam, ISO text, wherever this runs. */
export const dayInVietnam = (): string =>
  new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Ho_Chi_Minh' }).format(new Date());
